import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Role } from '../../contract/person.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { connectionQuery } from './connection.ts';
import { diagnostics } from './diagnostics.ts';
import styles from './about.module.css';
import { SettingRow } from './setting-row.tsx';
import { useSettings } from './use-settings.ts';

const roleWords = {
  viewer: 'person.role.viewer',
  agent: 'person.role.agent',
  admin: 'person.role.admin',
} as const satisfies Record<Role, string>;

/** Who is signed in, which version this is, and what can be handed to whoever helps. */
export function About({ account }: { account: ReactNode }) {
  const { t, language } = useTranslation();
  const settings = useSettings();
  const info = useQuery(gatewayInfoQuery()).data;
  const session = useQuery(sessionQuery()).data;
  const check = useQuery(connectionQuery());
  const person = session?.person;
  const text = diagnostics({
    version: info?.version,
    mode: info?.mode,
    auth: session?.auth,
    role: person?.role,
    language,
    settings,
    check: { answeredMs: check.data?.tookMs, error: check.error },
  });
  return (
    <>
      <SettingRow label={t('settings.signedIn')} hint={person && t(roleWords[person.role])}>
        {session?.auth === 'none' ? t('settings.nobody') : (person?.name ?? person?.email)}
        {account}
      </SettingRow>
      <SettingRow label={t('settings.version')}>
        <code>{info?.version}</code>
      </SettingRow>
      <SettingRow label={t('settings.diagnostics')} hint={t('settings.diagnosticsHint')}>
        <CopyButton text={text} label={t('settings.copyDiagnostics')} copiedLabel={t('common.copied')} />
      </SettingRow>
      <details className={styles['details']}>
        <summary>{t('settings.showDiagnostics')}</summary>
        {/* Can be scrolled by keyboard too. */}
        <pre tabIndex={0} aria-label={t('settings.diagnostics')} role="region">
          {text}
        </pre>
      </details>
    </>
  );
}
