import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { About } from './about.tsx';
import { ConnectionCheck } from './connection-check.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { LookSettings } from './look-settings.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings-view.module.css';
import { ShortcutsSetting } from './shortcuts-setting.tsx';
import { ZoneSetting } from './zone-setting.tsx';

/** What a person can choose on this device, and what an administrator wants to know. */
export function SettingsView({ shortcuts, account }: { shortcuts?: ReactNode; account: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${t('settings.title')} · Parley`}</title>
      <header className={styles['head']}>
        <h1>{t('settings.title')}</h1>
      </header>
      <div className={styles['body']}>
        <div className={styles['sections']}>
          <p className={styles['kept']}>{t('settings.kept')}</p>
          <SettingsSection title={t('settings.reading')}>
            <LanguageSetting />
            <ZoneSetting />
          </SettingsSection>
          <SettingsSection title={t('settings.look')}>
            <LookSettings />
          </SettingsSection>
          <SettingsSection title={t('settings.keyboard')}>
            <ShortcutsSetting />
            {shortcuts}
          </SettingsSection>
          <SettingsSection title={t('settings.connection')}>
            <ConnectionCheck />
          </SettingsSection>
          <SettingsSection title={t('settings.about')}>
            <About account={account} />
          </SettingsSection>
        </div>
      </div>
    </>
  );
}
