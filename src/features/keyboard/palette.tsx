import { useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pressedKey } from '../../lib/pressed-key.ts';
import { CommandDialog, type Command, type CommandGroup } from '../../ui/command-dialog.tsx';
import { foldText } from '../../ui/fold-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { matchCommands } from './match-commands.ts';
import { useActionKeys } from './use-action-keys.ts';

/** A command, and what it does. `focus` is where the focus was before. */
export type RunnableCommand = Command & { run: (focus: Element | null) => void };
export type RunnableGroup = Omit<CommandGroup, 'items'> & { items: readonly RunnableCommand[] };

type PaletteProps = {
  groups: readonly RunnableGroup[];
  /** What can be done with what was typed, whatever it is; last. */
  typed: (text: string) => readonly RunnableCommand[];
  /** Gone, with what is to be done then: not before, since the focus must be where it was. */
  onClose: (then: (() => void) | null) => void;
};

/** So many of a group are worth looking through. */
const MOST = 12;

/** Everything that can be done or gone to, by its name. */
export function Palette({ groups, typed, onClose }: PaletteProps) {
  const { t } = useTranslation();
  const { keys } = useActionKeys();
  const [query, setQuery] = useState('');
  // Asked before the dialog takes the focus.
  const [before] = useState(() => document.activeElement);
  const isChosen = useRef(false);
  const text = query.trim();
  const shown = useMemo(() => {
    const found = matchCommands(groups, text, foldText, MOST);
    const items = text === '' ? [] : typed(text);
    return items.length === 0 ? found : [...found, { id: 'typed', label: t('keys.group.typed'), items }];
  }, [groups, typed, text, t]);

  return (
    <CommandDialog
      label={t('keys.do.palette')}
      placeholder={t('keys.find')}
      query={query}
      onQuery={setQuery}
      groups={shown}
      emptyText={t('keys.nothing')}
      onChoose={(id) => {
        const command = shown.flatMap(({ items }) => items).find((item) => item.id === id);
        if (command === undefined) return;
        isChosen.current = true;
        onClose(() => {
          if (before instanceof HTMLElement) before.focus({ preventScroll: true });
          command.run(before);
        });
      }}
      onClose={() => onClose(null)}
      isToggle={({ nativeEvent }) =>
        pressedKey(nativeEvent) === keys.palette && keys.palette.startsWith('mod+')
      }
      finalFocus={() => (isChosen.current || !(before instanceof HTMLElement) ? false : before)}
      foot={
        <>
          <span>
            <Kbd keys={['↑', '↓']} />
            {t('keys.move')}
          </span>
          <span>
            <Kbd keys="↵" />
            {t('keys.run')}
          </span>
          <span>
            <Kbd keys="Esc" />
            {t('common.close')}
          </span>
        </>
      }
    />
  );
}
