import { useQuery } from '@tanstack/react-query';
import { Tag as TagIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatClock } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Tag } from '../../ui/tag.tsx';
import { categoryIds, categoryName, categoryOptions } from './category-names.ts';
import { EditNote } from './edit-note.tsx';
import { Pick } from './pick.tsx';
import { Provenance } from './provenance.tsx';
import { transcriptQueries } from './queries.ts';
import type { TranscriptProps } from './transcript-props.ts';
import { useEdit } from './use-edit.ts';
import { useSeen } from './use-seen.ts';
import styles from './facts-panel.module.css';

/** The categories, which Alli gives back. Sent once, when the list closes. */
export function CategoriesField(props: TranscriptProps & { conversation: ConversationRead }) {
  const { conversationId, conversation, directory, timeStyle, onConversationChanged } = props;
  const { t } = useTranslation();
  const { dataUpdatedAt } = useQuery(transcriptQueries.conversation(conversationId));
  const { edit, last, pending } = useEdit(conversationId, 'categories', onConversationChanged);
  const { begin, seen } = useSeen(conversationId);
  const entries = directory?.categories ?? [];
  const current = pending?.info.categoryIds ?? categoryIds(conversation.categories ?? [], entries);
  const [choice, setChoice] = useState<string[] | null>(null);
  // What is typed is taken and the list closed within one event: the state is not there yet.
  const latest = useRef<string[] | null>(null);
  const choose = (next: string[] | null) => {
    if (next !== null && latest.current === null) begin();
    latest.current = next;
    setChoice(next);
  };
  const shown = choice ?? current;

  const set = (ids: string[]) =>
    edit({
      field: 'categories',
      seen: seen(),
      info: { categoryIds: ids },
      names: ids.map((id) => categoryName(id, entries)),
    });
  const close = () => {
    const chosen = latest.current;
    if (chosen !== null && chosen.toSorted().join('\n') !== current.toSorted().join('\n')) set(chosen);
    choose(null);
  };
  return (
    <section className={styles['field']}>
      <h3>{t('transcript.categories')}</h3>
      <Pick
        label={t('transcript.categories')}
        icon={<TagIcon aria-hidden />}
        multiple
        busy={pending !== null}
        searchLabel={t('transcript.findCategory')}
        selected={shown}
        options={categoryOptions(shown, entries)}
        onChange={choose}
        onTyped={(id) => choose([...shown, id])}
        onClose={close}
      >
        {shown.length === 0 ? (
          <span className={styles['none']}>{t('transcript.none')}</span>
        ) : (
          <span className={styles['tags']}>
            {shown.map((id) => {
              const name = categoryName(id, entries);
              return (
                <Tag key={id} lang={textLanguage(name)}>
                  {name}
                </Tag>
              );
            })}
          </span>
        )}
      </Pick>
      {pending ? (
        <Provenance from="here">{t('transcript.setting')}</Provenance>
      ) : (
        <Provenance from="alli">
          {t('transcript.readAt', { time: formatClock(dataUpdatedAt, timeStyle) })}
        </Provenance>
      )}
      <EditNote field="categories" last={last} onAgain={() => last && set(last.variables.info.categoryIds)} />
    </section>
  );
}
