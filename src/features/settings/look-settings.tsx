import { useTranslation } from '../../i18n/use-translation.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { SettingRow } from './setting-row.tsx';
import { useSettings } from './use-settings.ts';

const themes = ['system', 'light', 'dark'] as const;
const contrasts = ['system', 'more'] as const;
const densities = ['compact', 'default', 'roomy'] as const;

/** Theme, contrast and density. `app/look.ts` draws them. */
export function LookSettings() {
  const { t } = useTranslation();
  const { theme, contrast, density } = useSettings();
  return (
    <>
      <SettingRow label={t('settings.theme')}>
        <Segmented
          label={t('settings.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onChange={(value) => changeSettings({ theme: value })}
        />
      </SettingRow>
      <SettingRow label={t('settings.contrast')} hint={t('settings.contrastHint')}>
        <Segmented
          label={t('settings.contrast')}
          value={contrast}
          options={contrasts.map((value) => ({ value, label: t(`settings.contrast.${value}`) }))}
          onChange={(value) => changeSettings({ contrast: value })}
        />
      </SettingRow>
      <SettingRow label={t('settings.density')} hint={t('settings.densityHint')}>
        <Segmented
          label={t('settings.density')}
          value={density}
          options={densities.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
          onChange={(value) => changeSettings({ density: value })}
        />
      </SettingRow>
    </>
  );
}
