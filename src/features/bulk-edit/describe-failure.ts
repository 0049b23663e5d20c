import type { Translate } from '../../i18n/i18n-store.ts';
import type { Failure } from './failure.ts';

/** Why something was not done, in words. */
export function describeFailure(t: Translate, { cause }: Failure): string {
  if (cause === 'notApplied' || cause === 'cutOff') return t(`bulk.${cause}`);
  if (cause === 'changedSince') return t('bulk.changedSince');
  return t(`error.${cause}.title`);
}
