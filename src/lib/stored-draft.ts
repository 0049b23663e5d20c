import * as z from 'zod/mini';

/** Drafts older than this are forgotten, in ms. */
const LONGEST_AGE = 30 * 86_400_000;
const PREFIX = 'parley.draft.';

/** All drafts of a person; the slash stands in no encoded id, so that none is the beginning of another. */
const prefixOf = (owner: string) => `${PREFIX}${encodeURIComponent(owner)}/`;

const stored = z.object({ at: z.number(), value: z.unknown() });

/**
 * A draft kept on this device for one person: text typed and not yet sent, so that a reload or an expired session does not
 * cost it. Storage may be full or forbidden; then the draft lasts as long as the page.
 */
export function readDraft<S extends z.ZodMiniType>(
  owner: string,
  key: string,
  schema: S,
  nowMs = Date.now(),
): z.infer<S> | null {
  const value = schema.safeParse(readStored(prefixOf(owner) + key, nowMs));
  return value.success ? value.data : null;
}

/** Keeps a draft, or forgets it (null). */
export function writeDraft(owner: string, key: string, value: unknown, nowMs = Date.now()): void {
  const name = prefixOf(owner) + key;
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify({ at: nowMs, value }));
  } catch {
    // See above: nothing to do about it, and the text is still on screen.
  }
}

/** How many drafts of a person wait on this device. */
export const countDrafts = (owner: string, nowMs = Date.now()): number =>
  namesFrom(prefixOf(owner)).filter((name) => readStored(name, nowMs) !== undefined).length;

/** Forgets all drafts of a person: on signing out. */
export function forgetDrafts(owner: string): void {
  for (const name of namesFrom(prefixOf(owner))) localStorage.removeItem(name);
}

/** Forgets drafts that are too old, whosever, so that storage does not grow for ever. */
export function dropOldDrafts(nowMs = Date.now()): void {
  for (const name of namesFrom(PREFIX))
    if (readStored(name, nowMs) === undefined) localStorage.removeItem(name);
}

function namesFrom(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    // Storage is forbidden: there is nothing in it.
    return [];
  }
}

/** Undefined for what is not there, too old, or not a draft. */
function readStored(name: string, nowMs: number): unknown {
  try {
    const draft = stored.safeParse(JSON.parse(localStorage.getItem(name) ?? 'null'));
    return draft.success && nowMs - draft.data.at <= LONGEST_AGE ? draft.data.value : undefined;
  } catch {
    return undefined;
  }
}
