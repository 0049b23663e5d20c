/** Our prefixes: a name that starts like this and is unknown is a slip of the pen, and silence would hide it. */
const ours = /^(ALLI|SANDBOX|JOURNAL|OIDC)_/;

/** One problem for each name that looks like ours and is not, with the name that was probably meant. */
export function unknownNames(
  given: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string[] {
  // Common names elsewhere too, so ours only where they matter.
  const behindProxy = given['AUTH'] === 'proxy';
  const isOurs = (name: string) => ours.test(name) || (behindProxy && name.startsWith('PROXY_'));
  return Object.keys(given)
    .filter((name) => isOurs(name) && !known.includes(name))
    .map((name) => `${name}: there is no such variable; did you mean ${nearest(name, known)}?`);
}

function nearest(name: string, known: readonly string[]): string {
  const ranked = known.map((candidate) => ({ candidate, steps: distance(name, candidate) }));
  return ranked.reduce((best, next) => (next.steps < best.steps ? next : best)).candidate;
}

/** Levenshtein: the fewest insertions, removals and replacements from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
