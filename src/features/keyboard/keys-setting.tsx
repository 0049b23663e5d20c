import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { actionIds, defaultKeys } from '../../lib/action-keys.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { KeyAreas } from './key-areas.tsx';
import { KeyField } from './key-field.tsx';
import styles from './keys-setting.module.css';
import { useActionKeys } from './use-action-keys.ts';

/** The key of every action, to be changed; a key that does something else is refused. */
export function KeysSetting() {
  const { t } = useTranslation();
  const { keys } = useActionKeys();
  const [said, setSaid] = useState({ words: '', isRefusal: false });
  const isOwn = actionIds.some((id) => keys[id] !== defaultKeys[id]);
  return (
    <div className={styles['setting']}>
      <div className={styles['head']}>
        <div>
          <div className={styles['label']}>{t('keys.ownKeys')}</div>
          <div className={styles['hint']}>{t('keys.ownKeysHint')}</div>
        </div>
        <Button
          aria-disabled={!isOwn || undefined}
          onClick={() => {
            if (!isOwn) return;
            changeSettings({ keys: {} });
            setSaid({ words: t('keys.wasReset'), isRefusal: false });
          }}
        >
          {t('keys.reset')}
        </Button>
      </div>
      <div role="status" className={styles['said']}>
        {said.isRefusal ? (
          <Note kind="danger" icon={<TriangleAlert aria-hidden />}>
            {said.words}
          </Note>
        ) : (
          <VisuallyHidden>{said.words}</VisuallyHidden>
        )}
      </div>
      <KeyAreas
        line={(id) => (
          <KeyField key={id} id={id} onSaid={(words, isRefusal) => setSaid({ words, isRefusal })} />
        )}
      />
    </div>
  );
}
