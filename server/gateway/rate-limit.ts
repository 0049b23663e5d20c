import { Refusal } from './refusal.ts';

/** People who are remembered at most; beyond that the one who came first is forgotten. */
const MAX_PEOPLE = 10_000;

/**
 * A limit on the requests of each person: a bucket that holds a minute's worth and fills evenly. It keeps one runaway page or
 * script from using up what Alli allows to all. The returned function throws `Refusal` (rate-limited).
 */
export function createRateLimit(perMinute: number, now: () => number = Date.now): (id: string) => void {
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, { left: number; at: number }>();
  return (id) => {
    const at = now();
    const before = buckets.get(id) ?? { left: perMinute, at };
    const left = Math.min(perMinute, before.left + (at - before.at) * perMs);
    if (left < 1) {
      const seconds = Math.max(1, Math.ceil((1 - left) / perMs / 1000));
      throw new Refusal('rate-limited', `More than ${perMinute} requests a minute; go on in ${seconds} s.`, {
        'retry-after': String(seconds),
      });
    }
    buckets.delete(id);
    buckets.set(id, { left: left - 1, at });
    const [oldest] = buckets.keys();
    if (buckets.size > MAX_PEOPLE && oldest !== undefined) buckets.delete(oldest);
  };
}
