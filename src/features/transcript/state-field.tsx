import { Hourglass } from 'lucide-react';
import { conversationState, type ConversationState } from '../../contract/conversation-state.ts';
import { stateLabel, stateOptions } from '../../i18n/state-label.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EditNote } from './edit-note.tsx';
import { Pick } from './pick.tsx';
import { SetHereLine } from './set-here-line.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import { useEdit } from './use-edit.ts';
import { useKnown } from './use-known.ts';
import styles from './facts-panel.module.css';

/** The state: can be set, and is never given back. */
export function StateField({ conversationId, directory, onConversationChanged }: TranscriptProps) {
  const { t } = useTranslation();
  const { known: here, seen } = useKnown(conversationId, 'state');
  const { edit, last, pending } = useEdit(conversationId, 'state', onConversationChanged);
  const known = pending?.info.state ?? here?.value;
  const set = (state: ConversationState) => edit({ field: 'state', info: { state }, seen });
  return (
    <section className={styles['field']}>
      <h3>{t('transcript.state')}</h3>
      <Pick
        label={t('transcript.state')}
        icon={<Hourglass aria-hidden />}
        busy={pending !== null}
        searchLabel={t('transcript.findState')}
        selected={known ? [known] : []}
        options={stateOptions(t, directory)}
        onChange={([next]) => {
          const state = conversationState.safeParse(next);
          if (state.success) set(state.data);
        }}
      >
        {known ? (
          <>
            {stateLabel(t, known, directory).label} <code>{known}</code>
          </>
        ) : (
          <span className={styles['unknown']}>{t('transcript.notKnown')}</span>
        )}
      </Pick>
      <SetHereLine pending={pending !== null} known={here} />
      <EditNote
        field="state"
        last={last}
        onAgain={() => last?.variables.info.state && set(last.variables.info.state)}
      />
    </section>
  );
}
