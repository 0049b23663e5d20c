import * as z from 'zod/mini';

/** Drafts older than this are forgotten, in ms. */
const LONGEST_AGE = 30 * 86_400_000;
const PREFIX = 'parley.draft.';

const stored = z.object({ at: z.number(), value: z.unknown() });

/**
 * A draft kept on this device: text typed and not yet sent, so that a reload or an expired session does not cost it.
 * Storage may be full or forbidden; then the draft lasts as long as the page.
 */
export function readDraft<S extends z.ZodMiniType>(
  key: string,
  schema: S,
  nowMs = Date.now(),
): z.infer<S> | null {
  try {
    const draft = stored.safeParse(JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null'));
    if (!draft.success || nowMs - draft.data.at > LONGEST_AGE) return null;
    const value = schema.safeParse(draft.data.value);
    return value.success ? value.data : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it (null). */
export function writeDraft(key: string, value: unknown, nowMs = Date.now()): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify({ at: nowMs, value }));
  } catch {
    // See above: nothing to do about it, and the text is still on screen.
  }
}

/** Forgets drafts that are too old, so that storage does not grow for ever. */
export function dropOldDrafts(nowMs = Date.now()): void {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      if (readDraft(key.slice(PREFIX.length), z.unknown(), nowMs) === null) localStorage.removeItem(key);
    }
  } catch {
    // Storage is forbidden: there is nothing to drop.
  }
}
