import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { keyCaps } from '../../lib/key-caps.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Switch } from '../../ui/switch.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { KeyAreas } from './key-areas.tsx';
import { KeysSetting } from './keys-setting.tsx';
import styles from './shortcuts-dialog.module.css';
import { useActionKeys } from './use-action-keys.ts';

/** All that keys can do, with the keys that do it now, and the way to choose others. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { keys, isOn } = useActionKeys();
  const [changes, setChanges] = useState(false);
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={onClose}
      title={t('keys.title')}
      description={t('keys.silent')}
      closeLabel={t('common.close')}
      headEnd={
        <Switch checked={isOn} onChange={(shortcuts) => changeSettings({ shortcuts })}>
          {t('keys.switch')}
        </Switch>
      }
      foot={
        <Button aria-pressed={changes} onClick={() => setChanges(!changes)}>
          {t('keys.change')}
        </Button>
      }
    >
      {changes ? <KeysSetting /> : <KeyLists keys={keys} isOn={isOn} />}
      <p className={styles['always']}>
        <b>{t('keys.always')}</b> {t('keys.alwaysHint')}
      </p>
    </Dialog>
  );
}

function KeyLists({ keys, isOn }: ReturnType<typeof useActionKeys>) {
  const { t } = useTranslation();
  return (
    // Focusable, so that it can be scrolled with the keyboard.
    <div className={styles['keys']} data-off={!isOn} tabIndex={0} role="group" aria-label={t('keys.title')}>
      <KeyAreas
        line={(id) => (
          <li key={id} className={styles['line']}>
            <span>{t(`keys.do.${id}`)}</span>
            {keys[id] === '' ? (
              <span className={styles['none']}>{t('keys.none')}</span>
            ) : (
              <>
                <Kbd keys={keyCaps(keys[id])} className={styles['caps']} />
                <VisuallyHidden>{keyCaps(keys[id]).join(' ')}</VisuallyHidden>
              </>
            )}
          </li>
        )}
      />
    </div>
  );
}
