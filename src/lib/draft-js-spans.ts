import type { DraftBlock, DraftContent, DraftEntity } from './draft-js.ts';

/** A run of text that looks the same throughout. */
export type DraftSpan = { text: string; styles: readonly string[]; entity: DraftEntity | null };

/**
 * The text of a block cut where a style or an entity begins or ends. Joined, the spans give the text again, whatever the
 * ranges say: those out of bounds are cut, of two entities at one place the later wins, unknown keys are none.
 * Draft.js counts in code points, so that an emoji is one (its own `UnicodeUtils.substr`); a JavaScript string does not.
 */
export function draftSpans(block: DraftBlock, entities: DraftContent['entities']): DraftSpan[] {
  const points = Array.from(block.text);
  const clamp = (at: number) => Math.min(Math.max(at, 0), points.length);
  const cuts = new Set([0, points.length]);
  for (const range of [...block.inlineStyleRanges, ...block.entityRanges]) {
    cuts.add(clamp(range.offset)).add(clamp(range.offset + range.length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const covers = (range: { offset: number; length: number }) =>
      range.offset <= start && start < range.offset + range.length;
    const styles = block.inlineStyleRanges.filter(covers).map((range) => range.style);
    const key = block.entityRanges.findLast(covers)?.key;
    return {
      text: points.slice(start, edges[index + 1]).join(''),
      styles: [...new Set(styles)],
      entity: key === undefined ? null : (entities.get(String(key)) ?? null),
    };
  });
}
