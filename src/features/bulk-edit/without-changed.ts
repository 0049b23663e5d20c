import { idsOf, type Chunk } from './chunk.ts';

/**
 * A chunk that the gateway refused because others have changed some of its conversations meanwhile, in two: those stay
 * failed, and the rest, which nobody else has touched, is planned again. Any other chunk stays whole.
 */
export function withoutChanged(refused: Chunk, newIndex: () => number): Chunk[] {
  const changed = new Set(refused.failure?.changes?.map(({ conversationId }) => conversationId));
  const rest = idsOf(refused).filter((id) => !changed.has(id));
  if (changed.size === 0 || rest.length === 0) return [refused];
  const of = (values: string[]) => ({ target: { by: 'ids' as const, values }, size: values.length });
  return [
    { ...refused, ...of(idsOf(refused).filter((id) => changed.has(id))) },
    { ...refused, ...of(rest), index: newIndex(), state: 'planned', failure: null },
  ];
}
