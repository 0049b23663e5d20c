import * as z from 'zod/mini';

/** What can be told from an error body of Alli: its code or name, and its sentence. */
export type AlliErrorBody = { code: string | null; said: string | null };

const scalar = z.union([z.string(), z.number()]);

/** `{"error":{"value":1013,"name":"INVALID_TOKEN"},"message":"INVALID_TOKEN"}` (seen). */
const named = z.object({
  error: z.object({ value: scalar, name: z.optional(z.string()) }),
  message: z.optional(z.string()),
});
/** `{"type","code","message"}` (documented, not seen): 7000 general, 7001 key, 7002 JSON, 7003 parameter, 7004 payment. */
const coded = z.object({ code: scalar, message: z.optional(z.string()) });
/** `{"result":[],"errors":"content must be JSON deserializable!"}` and `{"errors":"internal error. …"}` (seen). */
const plural = z.object({ errors: z.string() });
/** `{"error":"Method Not Allowed POST: …"}` (seen). */
const single = z.object({ error: z.string() });

/** Reads each of the error bodies that FACTS of the API list; anything else gives its beginning as the sentence. */
export function readAlliErrorBody(text: string): AlliErrorBody {
  const json = parseJson(text);
  const asNamed = named.safeParse(json);
  if (asNamed.success) {
    const { value, name } = asNamed.data.error;
    return { code: String(value), said: name ?? asNamed.data.message ?? null };
  }
  const asCoded = coded.safeParse(json);
  if (asCoded.success) return { code: String(asCoded.data.code), said: asCoded.data.message ?? null };
  const asPlural = plural.safeParse(json);
  if (asPlural.success) return { code: null, said: asPlural.data.errors };
  const asSingle = single.safeParse(json);
  if (asSingle.success) return { code: null, said: asSingle.data.error };
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { code: null, said: plain === '' ? null : plain.slice(0, 200) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
