import { describe, expect, test } from 'vitest';
import { conversationsPageRead } from '../../contract/conversations-page.ts';
import { toListRow } from './list-row.ts';

const full = {
  id: 'Q29udg==',
  title: 'Refund',
  user: { userId: 'u1', firstName: '민준', lastName: '김' },
  createdAt: 1_795_000_000_000,
  lastChatTime: 1_795_000_060_000,
  isEnd: false,
  categories: ['Billing'],
  memo: 'call back',
  chatCount: 4,
  llmApp: { id: 'a1', name: 'Help Center', description: null },
  variables: { plan: 'pro' },
  chats: [],
};
const read = (raw: unknown) => {
  const [item] = conversationsPageRead.parse({ conversations: [raw], cursor: null }).conversations;
  if (item === undefined) throw new Error('no row');
  return toListRow(item, 'first 0');
};

describe('a row', () => {
  test('has all that the list shows, and not the messages', () => {
    const chat = { id: 'c', sender: 'USER', message: 'x', timestamp: 1, citations: null, rating: null };
    expect(read({ ...full, chats: [{ ...chat, agentRating: null }, 'broken'] })).toEqual({
      readable: true,
      id: 'Q29udg==',
      title: 'Refund',
      userId: 'u1',
      userName: '김민준',
      appId: 'a1',
      appName: 'Help Center',
      isEnd: false,
      categories: ['Billing'],
      memo: 'call back',
      chatCount: 4,
      firstChatMs: 1_795_000_000_000,
      lastChatMs: 1_795_000_060_000,
      variables: { plan: 'pro' },
    });
  });

  test('may have null wherever the reference says so', () => {
    const nulls = {
      user: null,
      lastChatTime: null,
      categories: null,
      memo: null,
      llmApp: null,
      variables: null,
    };
    expect(read({ ...full, ...nulls })).toMatchObject({
      readable: true,
      userId: null,
      userName: '',
      appId: null,
      appName: '',
      categories: [],
      memo: '',
      lastChatMs: null,
      variables: null,
    });
  });

  test('times in seconds become milliseconds', () => {
    expect(read({ ...full, createdAt: 1_795_000_000, lastChatTime: 1_795_000_060.5 })).toMatchObject({
      firstChatMs: 1_795_000_000_000,
      lastChatMs: 1_795_000_060_500,
    });
  });

  test('a user or an app without a name is called by the id', () => {
    const nameless = { user: { userId: 'u1', firstName: ' ', lastName: '' }, llmApp: { id: 'a1', name: '' } };
    expect(read({ ...full, ...nameless })).toMatchObject({ userName: 'u1', appName: 'a1' });
  });
});

describe('a row that breaks the contract', () => {
  test('keeps its id, what is wrong and the whole of it', () => {
    const raw = { ...full, chatCount: 'four' };
    const row = read(raw);
    expect(row).toMatchObject({ readable: false, id: full.id, knownId: full.id, raw });
    expect(row).toHaveProperty('problem', expect.stringMatching(/^chatCount: .*expected (int|number)/));
  });

  test('without an id is told from others by its place', () => {
    expect(read({ ...full, id: 5 })).toMatchObject({ id: 'unreadable first 0', knownId: null });
    expect(read(null)).toMatchObject({ id: 'unreadable first 0', knownId: null, raw: null });
  });
});
