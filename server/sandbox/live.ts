import { chance, mix } from './data/random.ts';
import type { Store } from './store/store.ts';

/** One step of the sandbox's life, in milliseconds. */
const TICK = 5000;
const TICKS_A_DAY = 86_400_000 / TICK;
/** A running conversation reports every 20 seconds; something else happens about every 45. */
const REPORT_EVERY = 4;
const EVENT_EVERY = 9;
/** Conversations that run at any time, once the first ones have finished. */
const STEADY_RUNNING = 12;

type Job = { end: number; phase: number };

/**
 * Lets conversations go on while the clock runs: those in the background report and finish, others start, people write
 * and new conversations come in. It moves only when told the time, and what happens depends on seed, tick and the state
 * of the conversations alone.
 */
export class Live {
  readonly #store: Store;
  readonly #base: number;
  readonly #steady: number;
  readonly #jobs = new Map<number, Job>();
  #replies: { tick: number; index: number }[] = [];
  #tick = 0;

  /** `base`: where the generated conversations end, in milliseconds UTC. */
  constructor(store: Store, base: number) {
    this.#store = store;
    this.#base = base;
    for (const index of store.columns.keys()) {
      if (store.get('running', index) === 1) this.#startJob(index, 12);
    }
    this.#steady = Math.min(this.#jobs.size, STEADY_RUNNING);
  }

  /** Lives up to `now`. After more than a day without a call only the last day is lived, so that no call takes long. */
  advance(now: number): void {
    const target = Math.floor((now - this.#base) / TICK);
    this.#tick = Math.max(this.#tick, target - TICKS_A_DAY);
    while (this.#tick < target) {
      this.#tick++;
      this.#reply();
      this.#work();
      this.#happen();
    }
  }

  #hash(place: number, detail = 0): number {
    return mix(mix(this.#store.seed, 90, place), this.#tick, detail);
  }

  /** The moment of a conversation's chat in this tick. */
  #time(index: number): number {
    return this.#base + this.#tick * TICK - (mix(this.#store.seed, 91, index) % TICK);
  }

  #reply(): void {
    const due = this.#replies.filter(({ tick }) => tick <= this.#tick);
    if (due.length === 0) return;
    this.#replies = this.#replies.filter(({ tick }) => tick > this.#tick);
    for (const { index } of due) {
      // The first reply to a new conversation is the other half of its first turn.
      const role = this.#store.get('chatCount', index) === 1 ? 'turn' : 'reply';
      if (this.#store.get('isEnd', index) === 0)
        this.#store.addChat(index, { time: this.#time(index), role });
    }
  }

  #work(): void {
    for (const [index, { end, phase }] of this.#jobs) {
      const stopped = this.#store.get('running', index) === 0;
      const finished = !stopped && this.#tick >= end;
      if (finished) this.#store.addChat(index, { time: this.#time(index), role: 'reply' });
      else if (!stopped && (this.#tick + phase) % REPORT_EVERY === 0) {
        this.#store.addChat(index, { time: this.#time(index), role: 'progress' });
      }
      if (finished) this.#store.setRunning(index, false);
      if (finished || stopped) this.#jobs.delete(index);
    }
    if (this.#jobs.size >= this.#steady || this.#hash(1) % 4 !== 0) return;
    const index = this.#openConversation(this.#hash(2));
    if (index === null) return;
    this.#store.addChat(index, { time: this.#time(index), role: 'job' });
    this.#store.setRunning(index, true);
    this.#startJob(index, this.#tick + 24);
  }

  /** A job takes six minutes at most beyond the given tick. */
  #startJob(index: number, atLeast: number): void {
    const hash = mix(this.#store.seed, 92, index);
    this.#jobs.set(index, { end: atLeast + (hash % 72), phase: hash % REPORT_EVERY });
  }

  #happen(): void {
    const window = Math.floor(this.#tick / EVENT_EVERY);
    if (this.#tick % EVENT_EVERY !== mix(this.#store.seed, 93, window) % EVENT_EVERY) return;
    if (chance(this.#hash(3), 40)) {
      const index = this.#store.addConversation(this.#base + this.#tick * TICK - (this.#hash(4) % TICK));
      this.#replies.push({ tick: this.#tick + 1, index });
      return;
    }
    const index = this.#openConversation(this.#hash(5));
    if (index === null) return;
    const ends = chance(this.#hash(6), 25);
    this.#store.addChat(index, { time: this.#time(index), role: ends ? 'thanks' : 'ask' });
    if (ends) this.#store.setEnd(index, true);
    else this.#replies.push({ tick: this.#tick + 2, index });
  }

  /** An open conversation among the newest that is not running, or null. */
  #openConversation(hash: number): number | null {
    const { byLastChat } = this.#store;
    const newest = byLastChat.length - 1;
    for (let i = 0, at = newest - (hash % 300); i < 60 && at >= 0; i++, at--) {
      const index = byLastChat.at(at);
      const isOpen = this.#store.get('isEnd', index) === 0 && this.#store.get('chatCount', index) > 0;
      if (isOpen && this.#store.get('running', index) === 0) return index;
    }
    return null;
  }
}
