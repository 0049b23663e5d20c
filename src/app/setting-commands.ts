import type { RunnableCommand } from '../features/keyboard/palette.tsx';
import type { Translate } from '../i18n/i18n-store.ts';
import { languageNames, languages } from '../i18n/language.ts';
import { changeSettings, type Settings } from '../lib/settings.ts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
const densities = ['compact', 'default', 'roomy'] as const satisfies readonly Settings['density'][];

/** The settings that one may want to change in between, each choice that is not made already as a command. */
export function settingCommands(t: Translate, settings: Settings): RunnableCommand[] {
  const set = (setting: string, value: string, change: Partial<Settings>): RunnableCommand => ({
    id: `${setting} ${value}`,
    label: t('keys.set', { setting, value }),
    run: () => changeSettings(change),
  });
  return [
    ...themes
      .filter((theme) => theme !== settings.theme)
      .map((theme) => set(t('settings.theme'), t(`settings.theme.${theme}`), { theme })),
    ...densities
      .filter((density) => density !== settings.density)
      .map((density) => set(t('settings.density'), t(`settings.density.${density}`), { density })),
    ...languages
      .filter((language) => language !== settings.language)
      .map((language) => set(t('settings.language'), languageNames[language], { language })),
  ];
}
