import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ActionId } from '../../lib/action-keys.ts';
import { keyCaps } from '../../lib/key-caps.ts';
import { pressedKey } from '../../lib/pressed-key.ts';
import { changeSettings, getSettings } from '../../lib/settings.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { keyRefusal } from './choose-key.ts';
import styles from './key-field.module.css';
import { useActionKeys } from './use-action-keys.ts';

/** Keys that are pressed together with others, and say nothing alone. */
const SILENT = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Process']);

type KeyFieldProps = {
  id: ActionId;
  /** Told to everybody: a change, or why there is none. */
  onSaid: (words: string, isRefusal: boolean) => void;
};

/** One action and its key. Pressed, it waits for the new one. */
export function KeyField({ id, onSaid }: KeyFieldProps) {
  const { t } = useTranslation();
  const { keys } = useActionKeys();
  const [waits, setWaits] = useState(false);
  const action = t(`keys.do.${id}`);
  const caps = keyCaps(keys[id]);
  const shown = caps.join(' ') || t('keys.none');

  const choose = (key: string) => {
    changeSettings({ keys: { ...getSettings().keys, [id]: key } });
    setWaits(false);
    onSaid(t('keys.changed', { action, key: keyCaps(key).join(' ') || t('keys.none') }), false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!waits || SILENT.has(event.key)) return;
    if (event.key === 'Tab') {
      setWaits(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setWaits(false);
    else if (event.key === 'Backspace' || event.key === 'Delete') choose('');
    else {
      const key = pressedKey(event.nativeEvent);
      const refusal = keyRefusal(keys, id, key);
      if (key !== null && refusal === null) choose(key);
      else onSaid(refusalWords(refusal, key), true);
    }
  };
  const refusalWords = (refusal: ReturnType<typeof keyRefusal>, key: string | null) => {
    const pressed = keyCaps(key ?? '').join(' ');
    if (refusal?.kind === 'taken')
      return t('keys.taken', { key: pressed, action: t(`keys.do.${refusal.by}`) });
    return refusal?.kind === 'browserKey' ? t('keys.browserKey', { key: pressed }) : t('keys.noKey');
  };

  return (
    <li className={styles['row']}>
      <span>{action}</span>
      <button
        type="button"
        className={styles['key']}
        aria-label={waits ? t('keys.pressFor', { action }) : t('keys.keyOf', { action, key: shown })}
        aria-pressed={waits}
        onClick={() => setWaits(!waits)}
        onBlur={() => setWaits(false)}
        onKeyDown={onKeyDown}
      >
        {waits ? t('keys.press') : caps.length === 0 ? shown : <Kbd keys={caps} className={styles['caps']} />}
      </button>
    </li>
  );
}
