import type { Command, CommandGroup } from '../../ui/command-dialog.tsx';

/** How well a name fits what was typed: 0 begins with it, 1 a word of it does, 2 it is within, null not at all. */
function rank(name: string, wanted: string): number | null {
  const at = name.indexOf(wanted);
  if (at < 0) return null;
  if (at === 0) return 0;
  return name.includes(` ${wanted}`) ? 1 : 2;
}

/**
 * The commands whose names hold each word that was typed, the best first within their group; groups keep their order.
 * @param fold text as it is compared
 * @param most how many of a group are shown
 */
export function matchCommands<C extends Command>(
  groups: readonly (Omit<CommandGroup, 'items'> & { items: readonly C[] })[],
  query: string,
  fold: (text: string) => string,
  most: number,
): (Omit<CommandGroup, 'items'> & { items: C[] })[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups
    .map(({ items, ...group }) => {
      const found = items.flatMap((item) => {
        const name = fold(`${item.label} ${item.detail ?? ''}`);
        const ranks = words.map((word) => rank(name, word));
        return ranks.includes(null) ? [] : [{ item, rank: Math.max(0, ...ranks.map((one) => one ?? 0)) }];
      });
      found.sort((a, b) => a.rank - b.rank);
      return { ...group, items: found.slice(0, most).map(({ item }) => item) };
    })
    .filter(({ items }) => items.length > 0);
}
