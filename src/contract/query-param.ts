import * as z from 'zod/mini';
import './zod-words.ts';

/** How a list travels: `repeated` a=1&a=2, `comma` a=1,2. `one` is a single value. */
type Style = 'one' | 'repeated' | 'comma';

/** One query parameter: the schema of its value, and how that value is written in a URL. */
export type QueryParam<S extends z.ZodMiniType = z.ZodMiniType> = { style: Style; schema: S };
export type QueryParams = Readonly<Record<string, QueryParam>>;

/** The values of a set of parameters. All are optional, and null means the same as leaving it out. */
export type QueryValues<P extends QueryParams> = {
  [K in keyof P]?: z.infer<P[K]['schema']> | null | undefined;
};

export const one = <S extends z.ZodMiniType>(schema: S): QueryParam<S> => ({ style: 'one', schema });
export const repeated = <S extends z.ZodMiniType>(item: S) => ({
  style: 'repeated' as const,
  schema: z.array(item),
});
export const comma = <S extends z.ZodMiniType>(item: S) => ({
  style: 'comma' as const,
  schema: z.array(item),
});

/** Numbers and booleans as they are written in a query. Strict: no blanks, no `1e3`, no `TRUE`. */
const numberText = /^-?\d+(\.\d+)?$/;

/** Writes values into a query, in the order of the table. Empty lists, null and undefined are left out. */
export function encodeQuery<P extends QueryParams>(params: P, values: QueryValues<P>): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of Object.keys(params)) {
    const value = values[name];
    if (value === null || value === undefined) continue;
    if (!Array.isArray(value)) query.append(name, String(value));
    else if (params[name]?.style === 'comma') {
      if (value.length > 0) query.append(name, value.map(String).join(','));
    } else for (const item of value) query.append(name, String(item));
  }
  return query;
}

export type DecodedQuery<P extends QueryParams> =
  { ok: true; values: QueryValues<P> } | { ok: false; problems: string[] };

/**
 * Reads a query strictly: an unknown name, a repeated single value and a value of the wrong kind are each a problem that
 * names itself. An empty value of a number or boolean is a problem; of a text it is an empty text.
 */
export function decodeQuery<P extends QueryParams>(params: P, query: URLSearchParams): DecodedQuery<P> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    const texts = query.getAll(name);
    if (param === undefined) {
      problems.push(`${name}: unknown parameter`);
      continue;
    }
    if (param.style === 'one' && texts.length > 1) {
      problems.push(`${name}: given more than once`);
      continue;
    }
    const raw =
      param.style === 'one' ? texts[0] : param.style === 'comma' ? texts.flatMap((t) => t.split(',')) : texts;
    const parsed = param.schema.safeParse(raw);
    // A number or boolean arrives as text: try the text first, so that a text parameter keeps `1` and `true`.
    const typed = parsed.success || typeof raw !== 'string' ? parsed : param.schema.safeParse(fromText(raw));
    if (typed.success) values[name] = typed.data;
    else problems.push(`${name}: ${typed.error.issues[0]?.message ?? 'invalid'}`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, values: values as QueryValues<P> };
}

function fromText(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return numberText.test(text) ? Number(text) : text;
}
