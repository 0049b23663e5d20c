import { chosenLanguage } from '../../i18n/chosen-language.ts';
import { setLanguage } from '../../i18n/i18n-store.ts';
import { languageNames, languages } from '../../i18n/language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { toasts } from '../../ui/toasts.ts';
import { SettingRow } from './setting-row.tsx';
import { useSettings } from './use-settings.ts';

const BROWSER = 'browser';

/** The language of the app. Its words are fetched first: without them the choice is not taken. */
export function LanguageSetting() {
  const { t } = useTranslation();
  const { language } = useSettings();
  const choose = async (value: string) => {
    const wanted = value === BROWSER ? null : value;
    try {
      await setLanguage(chosenLanguage(wanted));
      changeSettings({ language: wanted });
    } catch {
      toasts.show({ kind: 'danger', text: t('settings.languageFailed') });
    }
  };
  return (
    <SettingRow label={t('settings.language')}>
      <Segmented
        label={t('settings.language')}
        value={language ?? BROWSER}
        options={[
          { value: BROWSER, label: t('settings.asBrowser') },
          ...languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> })),
        ]}
        onChange={(value) => void choose(value)}
      />
    </SettingRow>
  );
}
