import { describe, expect, it } from 'vitest';
import { topics } from '../content/topics.ts';
import { NONE } from './columns.ts';
import { generate } from './generate.ts';
import { DAY } from './pace.ts';
import { DAYS } from './rhythm.ts';

const base = Date.UTC(2026, 10, 23, 6);
const columns = generate(5000, 1, base);
const all = [...columns.keys()];
const share = (test: (index: number) => boolean) => all.filter(test).length / all.length;

describe('generate', () => {
  it('puts conversations before the base, their last chat not before the first', () => {
    for (const index of all) {
      expect(columns.get('createdAt', index)).toBeLessThan(base);
      const last = columns.get('lastChatTime', index);
      expect(last).toBeLessThan(base);
      if (columns.get('chatCount', index) > 0)
        expect(last).toBeGreaterThanOrEqual(columns.get('createdAt', index));
      else expect(last).toBe(-Infinity);
    }
  });

  it('fills the last 180 days, more of them recently', () => {
    const age = (index: number) => (base - columns.get('createdAt', index)) / DAY;
    expect(share((index) => age(index) > DAYS + 90)).toBe(0);
    expect(share((index) => age(index) < 60)).toBeGreaterThan(share((index) => age(index) > 120));
    expect(share((index) => age(index) > 120)).toBeGreaterThan(0.15);
  });

  it('has a daily and a weekly rhythm', () => {
    const inKorean = all.filter((index) => topics[columns.get('topic', index)]?.language === 'ko');
    const local = (index: number) => new Date(columns.get('createdAt', index) + 9 * 3_600_000);
    const inOffice = inKorean.filter(
      (index) => local(index).getUTCHours() >= 9 && local(index).getUTCHours() < 18,
    );
    const onSunday = inKorean.filter((index) => local(index).getUTCDay() === 0);
    expect(inOffice.length / inKorean.length).toBeGreaterThan(0.6);
    expect(onSunday.length / inKorean.length).toBeLessThan(0.1);
  });

  it('holds mostly short conversations, some long, and some of thousands of chats', () => {
    const chats = (index: number) => columns.get('chatCount', index);
    expect(share((index) => chats(index) >= 1 && chats(index) <= 31)).toBeGreaterThan(0.95);
    expect(all.filter((index) => chats(index) >= 100 && chats(index) <= 400).length).toBeGreaterThan(40);
    expect(all.filter((index) => chats(index) > 2000).length).toBe(7);
    expect(all.filter((index) => chats(index) === 0).length).toBe(25);
  });

  it('leaves user and app out at times, and lets one in a hundred open conversations run', () => {
    expect(share((index) => columns.get('user', index) === NONE)).toBeCloseTo(0.06, 1);
    expect(share((index) => columns.get('app', index) === NONE)).toBeGreaterThan(0.005);
    const running = all.filter((index) => columns.get('running', index) === 1);
    expect(running.length).toBe(50);
    expect(running.every((index) => columns.get('isEnd', index) === 0)).toBe(true);
  });

  it.each([0, 1, 2, 60])('makes exactly %i', (size) => {
    expect(generate(size, 1, base).length).toBe(size);
  });
});
