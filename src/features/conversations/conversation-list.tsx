import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Directory } from '../../contract/directory.ts';
import type { GatewayInfo } from '../../contract/gateway-info.ts';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { CellContextValue } from './cell-context.ts';
import { ConversationGrid } from './conversation-grid.tsx';
import styles from './conversation-list.module.css';
import { FilterBar } from './filter-bar.tsx';
import { filterWords } from './filter-words.ts';
import { keepGridPlace, readGridPlace } from './grid-place.ts';
import type { Intent } from './intent.ts';
import { conversationPath, type ListState } from './list-link.ts';
import { ListEmpty } from './list-empty.tsx';
import { ListFailed } from './list-failed.tsx';
import { ListFooter } from './list-footer.tsx';
import { NextPageFailed } from './next-page-failed.tsx';
import { filterNames, isByJournal, isSifted, setFilters, withoutFilters } from './search.ts';
import { selection } from './selection.ts';
import { useConversationList } from './use-conversation-list.ts';
import { useKnownCell } from './use-known-cell.ts';
import { useConversationSearch } from './use-conversation-search.ts';
import { useListDisplay } from './use-list-display.ts';
import { useNames } from './use-names.ts';
import { useNow } from '../../ui/use-now.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { useStableCallback } from '../../ui/use-stable-callback.ts';
import { useOpenBeside } from './use-open-beside.ts';
import { useWalk, type Walk } from './use-walk.ts';
import { WhileSelected } from './while-selected.tsx';

const NewConversations = lazy(() =>
  import('./new-conversations.tsx').then((m) => ({ default: m.NewConversations })),
);

const NoMatch = lazy(() => import('./no-match.tsx').then((m) => ({ default: m.NoMatch })));

const KnownNote = lazy(async () => {
  const [note] = await Promise.all([import('./known-note.tsx'), loadAreas(['known'])]);
  return { default: note.KnownNote };
});

/** Where a conversation opens beside the list, and not on a page of its own. */
const HAS_ROOM = '(width >= 900px)';

type ConversationListProps = {
  directory: Directory | undefined;
  mode: GatewayInfo['mode'] | undefined;
  /** Whether there is a journal that knows states and assignees. */
  hasJournal: boolean;
  /** The first rows are there. */
  onRead: () => void;
  onIntent: Intent;
  /** Which view of the list this is, beside its title; shown once there are rows. */
  views: ReactNode;
  /** What can be done with the list, at the end of its head; shown once there are rows. */
  actions: ReactNode;
  /** What stands beside the list for the conversation that is open. */
  panel: (open: OpenConversation) => ReactNode;
  /** Stands under the rows while any are chosen. */
  selectionBar: ReactNode;
};

/** A conversation that is open beside the list. */
export type OpenConversation = {
  id: string;
  title: string | undefined;
  walk: Walk | undefined;
  /** What the history is to tell its own page: which list it comes from. */
  pageState: ListState;
  onClose: () => void;
};

/** The list of conversations: filters, rows, and what is said instead of rows. */
export function ConversationList(props: ConversationListProps) {
  const { directory, mode, hasJournal, onRead, onIntent, views, actions, panel, selectionBar } = props;
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const navigate = useNavigate();
  const { key, search: urlSearch } = useLocation();
  // The first entry of a tab has no key of its own.
  const entry = `${key}${urlSearch}`;
  const isBack = useNavigationType() === NavigationType.Pop;
  const { search, patch } = useConversationSearch();
  const { display, patch: patchDisplay } = useListDisplay();
  const { query, rows, shown, isStale, runningIds, failed, retry } = useConversationList(search);
  const names = useNames(directory);
  const { openId, open, close } = useOpenBeside(rows, onIntent);
  const walk = useWalk(rows, query, openId ?? '', open);
  const body = useRef<HTMLDivElement>(null);
  // Read once per entry: the grid takes it when it appears.
  const place = useMemo(() => (isBack ? readGridPlace(entry) : null), [isBack, entry]);

  const filterKey = JSON.stringify(filterNames.map((name) => shown[name]));
  useEffect(() => selection.keepFor(filterKey), [filterKey]);

  const firstPage = query.data?.pages[0];
  const isReady = firstPage !== undefined && !isStale;
  const known = useKnownCell(isReady && hasJournal);
  const onFollow = useStableCallback((id: string) => {
    void navigate(conversationPath(id), { state: { list: urlSearch, entry } satisfies ListState });
  });
  const onOpen = useStableCallback((id: string) => {
    if (matchMedia(HAS_ROOM).matches) open(id);
    else onFollow(id);
  });
  const cells = useMemo<CellContextValue>(
    () => ({ style, nowMs, runningIds, known, categoryName: names.category, onFollow }),
    [style, nowMs, runningIds, known, names, onFollow],
  );
  const onLeaveDown = useCallback(
    () => body.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus(),
    [],
  );
  useEffect(() => {
    if (isReady) onRead();
  }, [isReady, onRead]);
  const [hasRead, setRead] = useState(false);
  if (isReady && !hasRead) setRead(true);

  return (
    <>
      <title>{`${t('list.title')} · Parley`}</title>
      <PageHead title={t('list.title')}>
        {hasRead && views}
        <span className={styles['actions']}>
          {isReady && !isByJournal(search) && !isSifted(search) && search.order.endsWith('_DESC') && (
            <Suspense>
              <NewConversations
                key={query.dataUpdatedAt}
                search={search}
                rows={rows}
                firstPage={firstPage}
                readAtMs={query.dataUpdatedAt}
              />
            </Suspense>
          )}
          {isReady && actions}
        </span>
      </PageHead>
      <FilterBar
        search={search}
        patch={patch}
        directory={directory}
        hasJournal={hasJournal}
        names={names}
        onLeaveDown={onLeaveDown}
      />
      <div className={styles['split']}>
        <section
          className={styles['list']}
          aria-label={t('list.title')}
          data-density={display.density ?? undefined}
        >
          {isByJournal(search) && (
            <Suspense>
              <KnownNote search={search} pages={isStale ? [] : (query.data?.pages ?? [])} />
            </Suspense>
          )}
          <div
            ref={body}
            className={styles['body']}
            aria-busy={!isReady && failed === null}
            data-stale={isStale || undefined}
          >
            {content()}
          </div>
          <WhileSelected>{selectionBar}</WhileSelected>
          <ListFooter
            rows={rows}
            read={
              isSifted(shown) ? (query.data?.pages.reduce((sum, { read = 0 }) => sum + read, 0) ?? 0) : null
            }
            state={failed !== null ? 'failed' : isReady ? 'ready' : 'loading'}
            hasMore={query.hasNextPage}
          />
        </section>
        {openId !== null &&
          panel({
            id: openId,
            title: rows.filter((row) => row.readable).find((row) => row.id === openId)?.title,
            walk,
            pageState: { list: urlSearch, entry },
            onClose: close,
          })}
      </div>
    </>
  );

  function content() {
    if (failed !== null)
      return (
        <ListFailed
          key={query.failureCount}
          error={failed}
          isRetrying={query.isFetching}
          onRetry={() => void retry()}
        />
      );
    if (rows.length === 0 && isReady && !query.hasNextPage) {
      const words = (name: (typeof filterNames)[number]) => filterWords(t, search, name, names, style);
      return setFilters(search).length > 0 ? (
        <Suspense>
          <NoMatch search={search} words={words} onRemove={(gone) => patch(withoutFilters(gone))} />
        </Suspense>
      ) : (
        <ListEmpty isSandbox={mode === 'sandbox'} />
      );
    }
    return (
      <ConversationGrid
        key={JSON.stringify(shown)}
        rows={rows}
        hasMore={!isReady || query.hasNextPage}
        onNearEnd={() => {
          if (query.hasNextPage && !query.isFetching && !query.isFetchNextPageError)
            void query.fetchNextPage();
        }}
        tail={
          query.isFetchNextPageError ? (
            <NextPageFailed error={query.error} onRetry={() => void query.fetchNextPage()} />
          ) : null
        }
        variables={shown.variables}
        hasJournal={hasJournal}
        columnChoice={display.columns}
        onColumns={(columns) => patchDisplay(() => ({ columns }))}
        order={isByJournal(search) ? null : search.order}
        onOrder={(order) => patch({ order })}
        cells={cells}
        openId={openId}
        onOpen={onOpen}
        onIntent={onIntent}
        place={place}
        onPlace={(next) => keepGridPlace(entry, next)}
      />
    );
  }
}
