import { review, type Review } from './review.ts';

/** Reviews that were not touched for so long are forgotten, in ms. */
export const LONGEST_AGE = 30 * 86_400_000;
/** Most reviews kept of a person. */
const MOST = 20;
const PREFIX = 'parley.review.';

/** The slash stands in no encoded id, so that no person's keys are the beginning of another's. */
const prefixOf = (owner: string) => `${PREFIX}${encodeURIComponent(owner)}/`;

/**
 * The reviews that this browser keeps of a person, the one touched last first. What is junk, too old or one too many is
 * removed. Where storage is forbidden there are none.
 */
export function readReviews(owner: string, nowMs = Date.now()): Review[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefixOf(owner)));
    const found = names.flatMap((name) => {
      const one = parse(localStorage.getItem(name));
      return one !== null && nowMs - one.changedAt <= LONGEST_AGE ? [one] : [];
    });
    const kept = found.sort((a, b) => b.changedAt - a.changedAt).slice(0, MOST);
    const keptNames = new Set(kept.map(({ id }) => prefixOf(owner) + id));
    for (const name of names) if (!keptNames.has(name)) localStorage.removeItem(name);
    return kept;
  } catch {
    return [];
  }
}

/** Keeps a review. False where the browser does not: then it lasts as long as the page. */
export function writeReview(owner: string, one: Review): boolean {
  try {
    localStorage.setItem(prefixOf(owner) + one.id, JSON.stringify(one));
    return true;
  } catch {
    return false;
  }
}

export function removeReview(owner: string, id: string): void {
  try {
    localStorage.removeItem(prefixOf(owner) + id);
  } catch {
    // Storage is forbidden: it is not there.
  }
}

function parse(text: string | null): Review | null {
  try {
    const parsed = review.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
