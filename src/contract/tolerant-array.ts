import * as z from 'zod/mini';
import './zod-words.ts';

/** An item that breaks the contract: what can still be said of it. */
export type Unreadable = {
  readable: false;
  /** The `id` it carries, if that is a string. */
  id: string | null;
  /** The first thing that is wrong, such as `title: Invalid input: expected string, received number`. */
  problem: string;
  raw: unknown;
};
export type Readable<T> = { readable: true; value: T };
export type Item<T> = Readable<T> | Unreadable;

/**
 * An array of which each item is checked by itself, so that one bad item never blanks a list.
 * Anything but an array still breaks the contract.
 */
export function tolerantArray<S extends z.ZodMiniType>(item: S) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((raws): Item<z.infer<S>>[] => raws.map((raw) => readItem(item, raw))),
  );
}

function readItem<S extends z.ZodMiniType>(schema: S, raw: unknown): Item<z.infer<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { readable: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return {
    readable: false,
    id: idOf(raw),
    problem: `${where === '' ? 'item' : where}: ${issue?.message ?? 'unreadable'}`,
    raw,
  };
}

function idOf(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;
}

/** The items that could be read. */
export function readableValues<T>(items: readonly Item<T>[]): T[] {
  return items.flatMap((item) => (item.readable ? [item.value] : []));
}
