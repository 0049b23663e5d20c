import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../messages/fill-template.ts';
import { agents } from './agents.ts';
import { apps } from './apps.ts';
import { categories } from './categories.ts';
import { documents } from './documents.ts';
import { phrases } from './phrases.ts';
import { topics } from './topics.ts';
import { users } from './users.ts';

const filling = { salt: 5, language: 'en', createdAt: Date.UTC(2026, 0, 5) } as const;

describe('content', () => {
  it('names in templates only values that exist', () => {
    const said = Object.values(phrases).flatMap((pool) => Object.values(pool).flat(2));
    for (const text of [...said, ...topics.flatMap(({ titles, ask, answer }) => [...titles, ask, answer])]) {
      expect(fillTemplate(text, filling)).not.toMatch(/\{[a-z]+\}|undefined|NaN/);
    }
    expect(() => fillTemplate('{nothing}', filling)).toThrow(RangeError);
  });

  it.each(['en', 'ko', 'ja'] as const)(
    'has at least 60 topics in %s, each with its documents',
    (language) => {
      const own = topics.filter((topic) => topic.language === language);
      expect(own.length).toBeGreaterThanOrEqual(60);
      for (const topic of own) expect(topic.documents.length).toBeGreaterThan(0);
    },
  );

  it('uses every document, category and app', () => {
    const cited = new Set(topics.flatMap((topic) => topic.documents));
    expect([...documents.keys()].filter((key) => !cited.has(key))).toEqual([]);
    expect(documents.size).toBeGreaterThanOrEqual(39);
    const used = topics.reduce((bits, topic) => bits | topic.categoryBits, 0);
    expect(used >>> 0).toBe(2 ** categories.length - 1);
    expect(new Set(topics.map((topic) => topic.app)).size).toBe(apps.length);
  });

  it('gives everything an id of its own that ends in =', () => {
    const ids = [...apps, ...categories, ...agents, ...documents.values()].map(({ id }) => id);
    ids.push(...users.map(({ userId }) => userId));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9+/]+={1,2}$/);
    expect(users.length).toBeGreaterThanOrEqual(900);
  });
});
