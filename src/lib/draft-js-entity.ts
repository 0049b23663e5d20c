import type { DraftEntity } from './draft-js.ts';

/** What an entity means for a reader. Its type is written in different ways by different editors. */
export type EntityMeaning =
  { kind: 'link'; url: string } | { kind: 'image'; url: string; alt: string } | { kind: 'mention' } | null;

/** The meaning of an entity of Draft.js; null for none, and for those that only a program understands. */
export function draftEntityMeaning(entity: DraftEntity | null): EntityMeaning {
  if (entity === null) return null;
  const type = entity.type.toLowerCase();
  const text = (name: string) => {
    const value = entity.data[name];
    return typeof value === 'string' ? value : '';
  };
  if (type === 'link') return { kind: 'link', url: text('url') || text('href') };
  if (type === 'image' || type === 'photo')
    return { kind: 'image', url: text('src') || text('url'), alt: text('alt') };
  return type === 'mention' || type === '#mention' || type === 'variable' ? { kind: 'mention' } : null;
}
