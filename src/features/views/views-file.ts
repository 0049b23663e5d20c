import * as z from 'zod/mini';
import { savedViewBody, type SavedViewBody } from '../../contract/saved-view.ts';

/** A file of views: JSON that says what it is. Without owner and place: they are not another person's to give. */
const viewsFile = z.object({
  parley: z.literal('views'),
  version: z.literal(1),
  views: z.array(z.pick(savedViewBody, { name: true, query: true, pinned: true })).check(z.maxLength(1000)),
});

type FileView = Pick<SavedViewBody, 'name' | 'query' | 'pinned'>;

export function writeViewsFile(views: readonly FileView[]): string {
  const plain = views.map(({ name, query, pinned }) => ({ name, query, pinned }));
  return `${JSON.stringify({ parley: 'views', version: 1, views: plain }, null, 2)}\n`;
}

/**
 * The views of a file that are not among those that are there, the same name with the same query being the same view.
 * Null if it is no file of views.
 * @param normal a query as views keep it: whatever else stands in the file is left out
 */
export function readViewsFile(
  text: string,
  known: readonly FileView[],
  normal: (query: string) => string,
): { fresh: FileView[]; already: number } | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const file = viewsFile.safeParse(json);
  if (!file.success) return null;
  const key = ({ name, query }: FileView) => JSON.stringify([name, query]);
  const there = new Set(known.map(key));
  const fresh: FileView[] = [];
  for (const view of file.data.views) {
    const read = { ...view, name: view.name.trim() || '–', query: normal(view.query) };
    if (there.has(key(read))) continue;
    there.add(key(read));
    fresh.push(read);
  }
  return { fresh, already: file.data.views.length - fresh.length };
}
