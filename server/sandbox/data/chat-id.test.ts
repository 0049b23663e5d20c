import { describe, expect, it } from 'vitest';
import { pathId } from '../../../src/contract/path-id.ts';
import { chatId, chatOrdinal } from './chat-id.ts';
import { conversationId, conversationIndex } from './conversation-id.ts';

const ids = Array.from({ length: 2000 }, (_, ordinal) => chatId(3, 41, ordinal));

describe('chatId', () => {
  it('is base64 of `Chat:…`, ends in =, and is no two times the same', () => {
    for (const id of ids) {
      expect(id).toMatch(/^[A-Za-z0-9+/]+=$/);
      expect(pathId.safeParse(id).success).toBe(true);
      expect(Buffer.from(id, 'base64').toString('latin1').startsWith('Chat:')).toBe(true);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds / or + at times', () => {
    expect(ids.filter((id) => id.includes('/')).length).toBeGreaterThan(20);
    expect(ids.filter((id) => id.includes('+')).length).toBeGreaterThan(20);
  });

  it('is read back, for its own conversation and seed only', () => {
    for (const [ordinal, id] of ids.entries()) expect(chatOrdinal(3, 41, id)).toBe(ordinal);
    expect(chatOrdinal(3, 42, chatId(3, 41, 7))).toBeNull();
    expect(chatOrdinal(4, 41, chatId(3, 41, 7))).toBeNull();
  });

  it('is not read from other texts', () => {
    for (const id of ['', 'Q2hhdDo=', 'nonsense', `${chatId(3, 41, 7)}=`, conversationId(3, 41, 0)]) {
      expect(chatOrdinal(3, 41, id)).toBeNull();
    }
  });
});

describe('conversationId', () => {
  it('is base64 of `Conversation:` and 24 hex digits, and leads back to its number', () => {
    for (const index of [0, 1, 4999, 99_999]) {
      const id = conversationId(3, index, 1_700_000_000_000);
      expect(Buffer.from(id, 'base64').toString()).toMatch(/^Conversation:[0-9a-f]{24}$/);
      expect(id.endsWith('=')).toBe(true);
      expect(conversationIndex(3, id)).toBe(index);
    }
  });

  it('is not read from other texts', () => {
    expect(conversationIndex(3, chatId(3, 41, 7))).toBeNull();
    expect(conversationIndex(3, Buffer.from('Conversation:xyz').toString('base64'))).toBeNull();
  });
});
