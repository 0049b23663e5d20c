import type { Chat } from '../../../contract/chat.ts';
import type { Conversation } from '../../../contract/conversation.ts';

/** An Alli of a test: what it holds, and what goes wrong. */
export type StubAlli = {
  /** In the order in which the list gives them. Change it while it is read. */
  conversations: Conversation[];
  chats: Map<string, unknown[]>;
  /** A status for the calls about a conversation. */
  failing: Map<string, number>;
  /** To take the place of the browser's. */
  fetch: (address: string) => Promise<Response>;
  /** Called before each page of the list, with how many rows came before it. */
  beforePage: (offset: number) => void;
  paths: string[];
};

export const made = (id: string, more: Partial<Conversation> = {}): Conversation => ({
  id,
  title: id,
  user: null,
  createdAt: 1e12,
  lastChatTime: 1e12,
  isEnd: false,
  categories: null,
  memo: null,
  chatCount: 0,
  llmApp: null,
  variables: null,
  chats: [],
  ...more,
});

export const madeChat = (id: string, more: Partial<Chat> = {}): Chat => ({
  id,
  sender: 'BOT',
  message: id,
  timestamp: 1e12,
  citations: null,
  rating: null,
  agentRating: null,
  ...more,
});

/** Answers as Alli does: pages of the list by an offset as cursor, one conversation, pages of its messages. */
export function stubAlli(): StubAlli {
  const alli: StubAlli = {
    conversations: [],
    chats: new Map(),
    failing: new Map(),
    beforePage: () => undefined,
    paths: [],
    fetch: (address) => {
      const { pathname, searchParams } = new URL(address, 'http://stub');
      alli.paths.push(pathname);
      const [, id, part] = /conversations\/([^/]+)(\/chats)?$/.exec(decodeURIComponent(pathname)) ?? [];
      const status = id === undefined ? undefined : alli.failing.get(id);
      if (status !== undefined) return answer({ errors: 'failing' }, status);
      if (id === undefined) return answer(listPage(alli, searchParams));
      if (part === undefined) return answer(alli.conversations.find((one) => one.id === id) ?? {});
      const all = alli.chats.get(id) ?? [];
      const pageNo = Number(searchParams.get('pageNo'));
      return answer({ pageNo, totalCount: all.length, chats: all.slice((pageNo - 1) * 100, pageNo * 100) });
    },
  };
  return alli;
}

function listPage(alli: StubAlli, params: URLSearchParams) {
  const offset = Number(params.get('cursor') ?? 0);
  alli.beforePage(offset);
  const conversations = alli.conversations.slice(offset, offset + 50);
  const end = offset + conversations.length;
  return { conversations, cursor: end < alli.conversations.length ? String(end) : null };
}

const answer = (body: unknown, status = 200) =>
  Promise.resolve(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'X-Request-Id': 'r', 'Content-Type': 'application/json' },
    }),
  );
