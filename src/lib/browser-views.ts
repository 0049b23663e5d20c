import * as z from 'zod/mini';
import { MOST_VIEWS, savedView, type SavedView } from '../contract/saved-view.ts';
import { readableValues, tolerantArray } from '../contract/tolerant-array.ts';

const KEY = 'parley.views';
const stored = tolerantArray(savedView);

/** The saved views of this browser, where the gateway keeps none. What cannot be read is left out. */
export function readBrowserViews(): SavedView[] {
  try {
    const found = stored.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return found.success ? readableValues(found.data) : [];
  } catch {
    // No storage, or no JSON.
    return [];
  }
}

/** Makes or changes a view of this browser. Throws `BrowserViewError` where that cannot be kept. */
export function putBrowserView(view: SavedView): void {
  const others = readBrowserViews().filter(({ id }) => id !== view.id);
  if (others.length >= MOST_VIEWS) throw new BrowserViewError('too-many');
  write([...others, view]);
}

/** Removes a view of this browser. Throws as `putBrowserView` does. */
export function deleteBrowserView(id: string): void {
  write(readBrowserViews().filter((view) => view.id !== id));
}

/** Why this browser did not keep a view: it has as many as there can be, or storage is full or forbidden. */
export class BrowserViewError extends Error {
  override readonly name = 'BrowserViewError';
  readonly reason: 'too-many' | 'no-storage';
  constructor(reason: BrowserViewError['reason'], cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

function write(views: readonly SavedView[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(z.array(savedView).parse(views)));
  } catch (error) {
    throw new BrowserViewError('no-storage', error);
  }
}
