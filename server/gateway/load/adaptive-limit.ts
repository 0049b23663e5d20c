/** After a 429 the limit grows by one in so many ms, as long as calls go well. */
const GROWS_EVERY_MS = 5_000;
/** One slow call must never be in the way of all others. */
const LEAST = 2;
/** Calls that were in flight together are all answered 429; they count as one. In ms. */
const HALVED_ONCE_IN_MS = 1_000;

/** How many calls may be in flight: halved when Alli says 429, then slowly back up to `max`. */
export class AdaptiveLimit {
  readonly max: number;
  #current: number;
  #changedAt = -Infinity;
  readonly #now: () => number;

  /** `now` is a clock in ms that never goes back. */
  constructor(max: number, now: () => number = () => performance.now()) {
    this.max = max;
    this.#current = max;
    this.#now = now;
  }

  get current(): number {
    return this.#current;
  }

  /** Tells the limit how a call was answered. */
  answered(status: number): void {
    if (status !== 429 && this.#current === this.max) return;
    const since = this.#now() - this.#changedAt;
    if (status === 429) {
      if (since >= HALVED_ONCE_IN_MS) this.#set(Math.max(Math.min(LEAST, this.max), this.#current >> 1));
    } else if (since >= GROWS_EVERY_MS)
      this.#set(Math.min(this.max, this.#current + Math.floor(since / GROWS_EVERY_MS)));
  }

  #set(limit: number): void {
    this.#current = limit;
    this.#changedAt = this.#now();
  }
}
