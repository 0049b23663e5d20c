import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowUp, BookLock, History, UserRound } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { changeSettings, getSettings, subscribeSettings } from '../../lib/settings.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './known-note.module.css';
import type { ListPage } from './merge-pages.ts';
import { OptionFilter } from './option-filter.tsx';
import { conversationQueries } from './queries.ts';
import { setFilters, type ConversationSearch } from './search.ts';
import { toKnownFilter } from './to-known-filter.ts';

type KnownNoteProps = { search: ConversationSearch; pages: readonly ListPage[] };

/**
 * What a list by state or assignee is made of: what was set through Parley, and nothing else. Offers what was set meanwhile.
 * Needs the area `known`.
 */
export function KnownNote({ search, pages }: KnownNoteProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  // Who `me` is may be a setting.
  useSyncExternalStore(subscribeSettings, getSettings);
  const info = useQuery(gatewayInfoQuery()).data;
  const person = useQuery(sessionQuery()).data?.person;
  const filter = info && person ? toKnownFilter(search, person, info) : undefined;
  const { data: now = [] } = useQuery({
    ...journalQueries.knownConversations(filter ?? {}),
    enabled: filter !== undefined && filter !== null,
  });
  const { queryKey } = conversationQueries.list(search);
  const readAnew = () => void client.resetQueries({ queryKey, exact: true });

  if (info === undefined || filter === undefined) return null;
  if (!info.journal)
    return (
      <Note kind="warn" icon={<BookLock />} className={styles['note']}>
        {t('known.off')}
      </Note>
    );
  if (filter === null)
    return (
      <Note
        kind="info"
        icon={<UserRound />}
        className={styles['note']}
        actions={
          <OptionFilter
            label={t('known.iAm')}
            icon={<UserRound />}
            value={undefined}
            options={() =>
              info.directory.agents.map(({ id, name }) => ({
                value: id,
                label: name,
                lang: textLanguage(name),
              }))
            }
            selected={[]}
            onChange={([agentId]) => choose(agentId)}
            onTyped={choose}
            onClear={() => undefined}
            typedLabel={(id) => t('list.useId', { id })}
            searchLabel={t('list.optionSearch')}
            emptyText={t('list.noOptions')}
          />
        }
      >
        {t('known.whoAmI')}
      </Note>
    );
  const named = new Set(pages.flatMap((page) => page.named ?? []));
  const fresh = pages.length === 0 ? 0 : now.filter((id) => !named.has(id)).length;
  const others = setFilters(search).some((name) => name !== 'state' && name !== 'assignee');
  return (
    <div role="note" className={styles['line']}>
      <History aria-hidden />
      <p>
        {t('known.what')} {others && t('known.others')}
      </p>
      <span role="status">
        {fresh > 0 && (
          <Button size="sm" variant="accent" icon={<ArrowUp />} onClick={readAnew}>
            {t('list.new', { count: fresh })}
          </Button>
        )}
      </span>
    </div>
  );

  function choose(agentId: string | undefined) {
    if (agentId === undefined) return;
    changeSettings({ agentId });
    void client.resetQueries({ queryKey: conversationQueries.lists() });
  }
}
