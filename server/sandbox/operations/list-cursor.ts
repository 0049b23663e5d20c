import * as z from 'zod/mini';
import { Refusal } from '../answer.ts';
import { errorAnswers } from '../error-answers.ts';

/** The last row of a page: its key in the order of the list (null: no chat yet) and its id. Filters are not in it. */
const place = z.object({ k: z.nullable(z.number()), i: z.string() });
export type Place = { key: number; id: string };

/** Opaque to clients, and holds `+`, `/` and `=` at times. */
export function writeCursor({ key, id }: Place): string {
  return Buffer.from(JSON.stringify({ k: key === -Infinity ? null : key, i: id })).toString('base64');
}

/** Throws Refusal for a text that is no cursor. */
export function readCursor(cursor: string): Place {
  try {
    const { k, i } = place.parse(JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')));
    return { key: k ?? -Infinity, id: i };
  } catch {
    throw new Refusal(errorAnswers.badParameter('cursor: invalid'));
  }
}
