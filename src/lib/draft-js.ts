import * as z from 'zod/mini';

const place = { offset: z.int(), length: z.int() };

/** Decoration that cannot be read is left out; the text stays. */
const list = <S extends z.ZodMiniType>(item: S) => z.catch(z.array(item), []);

const entity = z.object({
  type: z.string(),
  data: z.catch(z.record(z.string(), z.unknown()), {}),
});

const block = z.object({
  text: z.string(),
  type: z.catch(z.string(), 'unstyled'),
  depth: z.catch(z.int(), 0),
  data: z.catch(z.object({ checked: z.catch(z.boolean(), false) }), { checked: false }),
  inlineStyleRanges: list(z.object({ ...place, style: z.string() })),
  entityRanges: list(z.object({ ...place, key: z.union([z.string(), z.number()]) })),
});

const content = z.object({
  blocks: z.array(block),
  entityMap: z.catch(z.record(z.string(), z.unknown()), {}),
});

export type DraftBlock = z.infer<typeof block>;
export type DraftEntity = z.infer<typeof entity>;
export type DraftContent = { blocks: DraftBlock[]; entities: ReadonlyMap<string, DraftEntity> };

/**
 * A message in the raw form of Draft.js (`{"blocks":[{"text":…}],"entityMap":{…}}`), or null if it is anything else.
 * Never throws.
 */
export function parseDraft(message: string): DraftContent | null {
  const text = message.trimStart();
  if (!text.startsWith('{') || !text.includes('"blocks"')) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = content.safeParse(json);
  if (!parsed.success) return null;
  const entities = new Map<string, DraftEntity>();
  for (const [key, raw] of Object.entries(parsed.data.entityMap)) {
    const read = entity.safeParse(raw);
    if (read.success) entities.set(key, read.data);
  }
  return { blocks: parsed.data.blocks, entities };
}
