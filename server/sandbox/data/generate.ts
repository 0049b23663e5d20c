import { conversationState } from '../../../src/contract/conversation-state.ts';
import { categoryBits } from '../content/categories.ts';
import type { Language } from '../content/language.ts';
import { topics, topicsOf } from '../content/topics.ts';
import { usersOf } from '../content/users.ts';
import { closesWithThanks } from '../messages/script.ts';
import { Columns, NO_CATEGORIES, NONE, type Facts } from './columns.ts';
import { chatOffset, DAY } from './pace.ts';
import { mix, pick, randomFrom } from './random.ts';
import { dailyRhythm } from './rhythm.ts';

const ended = ['eb', 'eb', 'eb', 'eu', 'eu', 'ea', 'ea', 'eo'] as const;
const open = ['in', 'in', 'wa', 'wa', 'wu', 'wu', 'wu2', 'no', 'pnd', 'lck'] as const;

/** Makes `size` conversations that happened in the 180 days before `base` (milliseconds, UTC). */
export function generate(size: number, seed: number, base: number): Columns {
  const rhythms = {
    en: dailyRhythm(base, 'en', seed),
    ko: dailyRhythm(base, 'ko', seed),
    ja: dailyRhythm(base, 'ja', seed),
  };
  const columns = new Columns(size);
  for (let index = 0; index < size; index++) {
    const salt = mix(seed, 7, index);
    const random = randomFrom(salt);
    const facts = drawFacts(salt, random, drawCount(index, random));
    const span = facts.firstCount === 0 ? 0 : chatOffset(salt, facts.firstCount, facts.firstCount - 1);
    const start = rhythms[languageOf(facts)](random(), random());
    facts.createdAt = Math.floor(Math.min(start, base - 1 - span));
    facts.lastChatTime = facts.firstCount === 0 ? -Infinity : facts.createdAt + span;
    drawState(facts, random, base);
    columns.push(facts);
  }
  startRunning(columns, base);
  return columns;
}

/** A conversation that begins at `time` with its first question. */
export function newFacts(seed: number, index: number, time: number): Facts {
  const salt = mix(seed, 8, index);
  const facts = drawFacts(salt, randomFrom(salt), 1);
  return { ...facts, createdAt: time, lastChatTime: time, state: conversationState.options.indexOf('in') };
}

/** Mostly 2 to 30 chats, a few of hundreds. Fixed places make sure that even a small sandbox has the rare kinds. */
function drawCount(index: number, random: () => number): number {
  const a = random();
  if (index % 800 === 23) return 2001 + Math.floor(a * 1600);
  if (index % 80 === 5) return 100 + Math.floor(a * 300);
  if (index % 200 === 11) return 0;
  return 1 + Math.floor(30 ** a * (0.6 + a * 0.4));
}

function drawFacts(salt: number, random: () => number, firstCount: number): Facts {
  const language = drawLanguage(random());
  // A square prefers the first of a list: some topics and users come up far more often than others.
  const topic = pick(topicsOf(language), Math.floor(random() ** 1.5 * topicsOf(language).length));
  const { app = NONE, categoryBits: bits = 0 } = topics[topic] ?? {};
  const { first, count } = usersOf(language);
  const user = random() < 0.06 ? NONE : first + Math.floor(random() ** 1.7 * count);
  return {
    createdAt: 0,
    lastChatTime: 0,
    firstCount,
    chatCount: firstCount,
    app: random() < 0.02 ? NONE : app,
    user,
    topic,
    categories: drawCategories(bits, random()),
    state: NONE,
    isEnd: 0,
    running: 0,
    salt,
  };
}

function drawLanguage(a: number): Language {
  return a < 0.46 ? 'en' : a < 0.81 ? 'ko' : 'ja';
}

function languageOf({ topic }: Facts): Language {
  return topics[topic]?.language ?? 'en';
}

function drawCategories(bits: number, a: number): number {
  if (a < 0.1) return NO_CATEGORIES;
  if (a < 0.16) return 0;
  return a < 0.2 ? (bits | categoryBits(['bug'])) >>> 0 : bits;
}

/** Old conversations have mostly ended; a word of thanks makes it likelier. */
function drawState(facts: Facts, random: () => number, base: number): void {
  const age = (base - facts.lastChatTime) / DAY;
  const thanks = closesWithThanks(facts.salt, facts.firstCount);
  const share = facts.firstCount === 0 ? 0.2 : thanks ? 0.95 : age < 1 ? 0.3 : age < 7 ? 0.7 : 0.92;
  facts.isEnd = random() < share ? 1 : 0;
  const state = pick(facts.isEnd === 1 ? ended : open, Math.floor(random() * 1000));
  facts.state = conversationState.options.indexOf(state);
}

/** More would only make a large sandbox slow to catch up with the clock. */
const MOST_RUNNING = 200;

/** Lets one in a hundred conversations run in the background: some of the open ones that were talked in last. */
function startRunning(columns: Columns, base: number): void {
  const candidates: number[] = [];
  for (let index = 0; index < columns.length; index++) {
    const recent = columns.get('lastChatTime', index) > base - 14 * DAY;
    if (recent && columns.get('isEnd', index) === 0) candidates.push(index);
  }
  candidates.sort((a, b) => columns.get('lastChatTime', b) - columns.get('lastChatTime', a) || a - b);
  const running = Math.min(MOST_RUNNING, Math.ceil(columns.length / 100));
  const some = (index: number) => columns.get('salt', index) % 3 === 0;
  const chosen = [...candidates.filter(some), ...candidates.filter((index) => !some(index))];
  for (const index of chosen.slice(0, running)) columns.set('running', index, 1);
}
