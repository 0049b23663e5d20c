import {
  keepPreviousData,
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { memo, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * The least that shows the list: what the screens of Parley are measured beside. It checks nothing, has no words of its
 * own, no selection, no keyboard and one look. Only for `npm run bench`.
 */

type Conversation = {
  id: string;
  title: string;
  user: { userId: string } | null;
  llmApp: { id: string; name: string } | null;
  categories: string[] | null;
  chatCount: number;
  isEnd: boolean;
  lastChatTime: string | number | null;
};
type Page = { conversations: Conversation[]; cursor: string | null };
type Chats = { chats: { id: string; message: string }[] };

const ROW_PX = 36;
const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' });

// The gateway's own answers, read here without a check: that is what a floor is.
const read = async <T,>(path: string): Promise<T> => {
  const answer = await fetch(`/webapi/v2/conversations${path}`);
  return answer.json() as Promise<T>;
};

const Row = memo(function Row({
  row,
  top,
  onOpen,
}: {
  row: Conversation;
  top: number;
  onOpen: (id: string) => void;
}) {
  return (
    <div
      className="row"
      data-testid="conversation-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(row.id)}
    >
      <span>{row.title}</span>
      <span>{row.user?.userId}</span>
      <span>{row.llmApp?.name}</span>
      <span>{row.categories?.join(', ')}</span>
      <span>{row.chatCount}</span>
      <span>{row.isEnd ? 'Ended' : 'Open'}</span>
      <span>{row.lastChatTime === null ? '' : times.format(new Date(row.lastChatTime))}</span>
    </div>
  );
});

function List({ onOpen }: { onOpen: (id: string) => void }) {
  const [text, setText] = useState('');
  const [searchTerm, setSearchTerm] = useState('');
  const [activeOnly, setActiveOnly] = useState(false);
  const [top, setTop] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSearchTerm(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const query = useInfiniteQuery({
    queryKey: ['list', searchTerm, activeOnly],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => {
      const params = new URLSearchParams({ pageSize: '50', order: 'LAST_CHAT_TIME_DESC' });
      if (searchTerm !== '') params.set('searchTerm', searchTerm);
      if (activeOnly) params.set('activeOnly', 'true');
      if (pageParam !== '') params.set('cursor', pageParam);
      return read<Page>(`?${params.toString()}`);
    },
    getNextPageParam: (page) => page.cursor ?? undefined,
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.conversations) ?? [], [query.data]);
  const first = Math.max(Math.floor(top / ROW_PX) - 3, 0);
  const shown = rows.slice(first, first + Math.ceil(innerHeight / ROW_PX) + 3);
  const isNearEnd = first + shown.length > rows.length - 20;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, fetchNextPage]);
  return (
    <main>
      <input
        data-testid="conversation-search"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={activeOnly}
          onChange={(event) => setActiveOnly(event.currentTarget.checked)}
        />
        Active only
      </label>
      <div
        id="box"
        data-testid="conversation-scroller"
        onScroll={(event) => setTop(Math.floor(event.currentTarget.scrollTop / ROW_PX) * ROW_PX)}
      >
        <div style={{ height: rows.length * ROW_PX }}>
          {shown.map((row, index) => (
            <Row key={row.id} row={row} top={(first + index) * ROW_PX} onOpen={onOpen} />
          ))}
        </div>
      </div>
    </main>
  );
}

function Transcript({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery({
    queryKey: ['chats', id],
    queryFn: () => read<Chats>(`/${encodeURIComponent(id)}/chats?pageNo=1`),
  });
  return (
    <main>
      <button type="button" onClick={onClose}>
        Close
      </button>
      {query.data?.chats.map((chat) => (
        <p key={chat.id} data-testid="chat-message">
          {chat.message}
        </p>
      ))}
    </main>
  );
}

function Floor() {
  const [openId, setOpenId] = useState<string | null>(null);
  return openId === null ? (
    <List onOpen={setOpenId} />
  ) : (
    <Transcript id={openId} onClose={() => setOpenId(null)} />
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Floor />
    </QueryClientProvider>,
  );
