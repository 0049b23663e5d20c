import { useTranslation } from '../../i18n/use-translation.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Switch } from '../../ui/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import { useSettings } from './use-settings.ts';

/** Whether single keys do things: who dictates or uses a switch device may want none to. */
export function ShortcutsSetting() {
  const { t } = useTranslation();
  const { shortcuts } = useSettings();
  return (
    <SettingRow label={t('settings.shortcuts')} hint={t('settings.shortcutsHint')}>
      <Switch
        aria-label={t('settings.shortcuts')}
        checked={shortcuts}
        onChange={(checked) => changeSettings({ shortcuts: checked })}
      />
    </SettingRow>
  );
}
