import { describe, expect, it } from 'vitest';
import type { Chat } from '../../../src/contract/chat.ts';
import { createSandbox } from '../create-sandbox.ts';

const { control } = createSandbox({ size: 1500, live: false, now: () => Date.UTC(2026, 10, 23, 6, 30) });
const chats = control
  .conversations()
  .filter(({ chatCount }) => chatCount <= 31)
  .flatMap(({ id }) => control.chats(id));
const answers = chats.filter(({ sender }) => sender === 'BOT');
const citations = answers.flatMap((chat) => chat.citations ?? []);
const isDraft = ({ message }: Chat) => message.startsWith('{"blocks":');
const badShare = (among: readonly Chat[]) => {
  const rated = among.filter(({ rating }) => rating !== null);
  return rated.filter(({ rating }) => rating === false).length / rated.length;
};

describe('the chats of the sandbox', () => {
  it('come from users, bots and agents, in three formats', () => {
    expect(new Set(chats.map(({ sender }) => sender))).toEqual(new Set(['USER', 'BOT', 'AGENT']));
    expect(answers.filter(isDraft).length).toBeGreaterThan(100);
    for (const mark of ['| Credit card |', '```js', '- [x]', '1. ', '**', '](https://', '> ']) {
      expect(answers.filter((chat) => !isDraft(chat) && chat.message.includes(mark)).length).toBeGreaterThan(
        0,
      );
    }
    const drafts = answers.filter(isDraft).map(({ message }) => message);
    for (const part of [
      '"BOLD"',
      '"CODE"',
      '"LINK"',
      '"mention"',
      'ordered-list-item',
      'code-block',
      'blockquote',
    ]) {
      expect(drafts.filter((message) => message.includes(part)).length).toBeGreaterThan(0);
    }
  });

  it('cite the same documents again and again, with every field but clueId null or missing at times', () => {
    const titles = citations.map(({ title }) => title);
    expect(new Set(titles).size).toBeLessThan(45);
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(['DOCUMENT', 'FAQ', 'WEB', null]));
    for (const field of ['source', 'title', 'knowledgeBaseId', 'pageNo', 'url', 'text'] as const) {
      expect(citations.filter((citation) => citation[field] === null).length).toBeGreaterThan(0);
    }
    expect(citations.filter((citation) => !('pageNo' in citation)).length).toBeGreaterThan(0);
    expect(chats.every(({ sender, citations: own }) => sender === 'BOT' || own === null)).toBe(true);
  });

  it('are rated now and then, and badly where a poor document is cited', () => {
    const rated = answers.filter(({ rating }) => rating !== null).length / answers.length;
    expect(rated).toBeCloseTo(0.12, 1);
    const agentRated = answers.filter(({ agentRating }) => agentRating !== null).length;
    expect(agentRated).toBeGreaterThan(10);
    expect(agentRated).toBeLessThan(answers.length * rated);
    const citing = (title: string) =>
      answers.filter((chat) => chat.citations?.some((one) => one.title === title));
    expect(badShare(citing('Payment times by method'))).toBeGreaterThan(
      badShare(citing('Shipping and delivery')),
    );
    expect(
      chats.every((chat) => chat.sender === 'BOT' || (chat.rating === null && chat.agentRating === null)),
    ).toBe(true);
  });

  it('say which knowledge a question was put to, for some questions', () => {
    const sources = chats.flatMap(({ source }) => source ?? []);
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.some(({ webSites }) => (webSites?.length ?? 0) > 0)).toBe(true);
    expect(sources.some(({ searchAllSharedDocument }) => searchAllSharedDocument)).toBe(true);
  });
});
