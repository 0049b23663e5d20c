import * as z from 'zod/mini';

/** Where a reader was in a list: how far it was scrolled (px) of how many rows, and the row with the cursor. */
const gridPlace = z.object({ offset: z.number(), rows: z.number(), cursorId: z.nullable(z.string()) });
export type GridPlace = z.infer<typeof gridPlace>;

const keyOf = (entry: string) => `parley.place.${entry}`;

/** Remembers the place of one entry of the browser's history, so that Back finds it again. */
export function keepGridPlace(entry: string, place: GridPlace): void {
  try {
    sessionStorage.setItem(keyOf(entry), JSON.stringify(place));
  } catch {
    // Storage may be full or forbidden; then Back starts at the top.
  }
}

/** The place kept for an entry of the history; null if there is none that can be read. */
export function readGridPlace(entry: string): GridPlace | null {
  try {
    const parsed = gridPlace.safeParse(JSON.parse(sessionStorage.getItem(keyOf(entry)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Puts the cursor of a kept place on another row, so that Back comes to the conversation that was walked to. */
export function moveGridCursor(entry: string, cursorId: string): void {
  const place = readGridPlace(entry);
  if (place !== null) keepGridPlace(entry, { ...place, cursorId });
}
