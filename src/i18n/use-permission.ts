import { useQuery } from '@tanstack/react-query';
import { mayDo, type Permission } from '../contract/permission.ts';
import { sessionQuery } from '../lib/session-query.ts';
import { useTranslation } from './use-translation.ts';

/**
 * Whether who is signed in may do something. `off` is for a button that stays in sight without it, so that its tip says why.
 * Until it is known who it is, nothing may be done.
 */
export function usePermission(permission: Permission): {
  may: boolean;
  /** In words, where all changes are off; undefined for what one role has over another. */
  why: string | undefined;
  off: { 'aria-disabled'?: true; 'data-tip'?: string };
} {
  const { t } = useTranslation();
  const role = useQuery(sessionQuery()).data?.person.role;
  if (role !== undefined && mayDo(role, permission)) return { may: true, why: undefined, off: {} };
  const why = role === 'viewer' ? t('role.viewer') : undefined;
  return {
    may: false,
    why,
    off: { 'aria-disabled': true, ...(why === undefined ? {} : { 'data-tip': why }) },
  };
}
