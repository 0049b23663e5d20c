/** Retries that a page may always make, so that one who just came may try again too. */
const RESERVE = 10;
/** What each call adds. */
const SHARE = 0.1;

/**
 * How many retries are left: one for every ten calls, and a small reserve. When Alli is down for long, a page then asks
 * for little more than people do, instead of three times as much.
 */
export class RetryBudget {
  #left = RESERVE;

  /** A call was made, be it a first try or not. */
  called(): void {
    this.#left = Math.min(RESERVE, this.#left + SHARE);
  }

  /** Takes one retry; false if none is left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}

/** The budget of this page. */
export const retryBudget = new RetryBudget();
