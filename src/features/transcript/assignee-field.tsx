import { User } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { EditNote } from './edit-note.tsx';
import { Pick } from './pick.tsx';
import { SetHereLine } from './set-here-line.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import { useEdit } from './use-edit.ts';
import { useKnown } from './use-known.ts';
import styles from './facts-panel.module.css';

/** The assignee: can be set, and is never given back. Names come from the directory; any id can be typed. */
export function AssigneeField({ conversationId, directory, onConversationChanged }: TranscriptProps) {
  const { t } = useTranslation();
  const { known: here, seen } = useKnown(conversationId, 'assignee');
  const { edit, last, pending } = useEdit(conversationId, 'assignee', onConversationChanged);
  const known = pending?.info.assignee ?? here?.value;
  const agents = directory?.agents ?? [];
  const name = agents.find(({ id }) => id === known)?.name ?? known;
  const set = (assignee: string) => edit({ field: 'assignee', info: { assignee }, seen });
  return (
    <section className={styles['field']}>
      <h3>{t('transcript.assignee')}</h3>
      <Pick
        label={t('transcript.assignee')}
        icon={<User aria-hidden />}
        busy={pending !== null}
        searchLabel={t('transcript.findAgent')}
        selected={known ? [known] : []}
        options={agents.map((agent) => ({
          value: agent.id,
          label: agent.name,
          lang: textLanguage(agent.name),
        }))}
        onChange={([next]) => next !== undefined && set(next)}
        onTyped={set}
      >
        {name ? (
          <span lang={textLanguage(name)}>{name}</span>
        ) : (
          <span className={styles['unknown']}>{t('transcript.notKnown')}</span>
        )}
      </Pick>
      <SetHereLine pending={pending !== null} known={here} />
      <EditNote
        field="assignee"
        last={last}
        onAgain={() => last?.variables.info.assignee && set(last.variables.info.assignee)}
      />
    </section>
  );
}
