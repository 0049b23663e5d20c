import type { SandboxControl } from '../../server/sandbox/control.ts';

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** On how many conversations' days each day is, told from every single chat since a day: the sandbox's days are UTC. */
export function trueCounts(alli: SandboxControl, since: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, lastChatTime } of alli.conversations()) {
    if (lastChatTime === null || dayOf(lastChatTime) < since) continue;
    const days = new Set(alli.chats(id).map(({ timestamp }) => dayOf(timestamp)));
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** The days of a range, both ends included, counted in a way of its own. */
export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (
    const day = new Date(`${from}T12:00:00Z`);
    dayOf(day.getTime()) <= to;
    day.setUTCDate(day.getUTCDate() + 1)
  )
    days.push(dayOf(day.getTime()));
  return days;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Leaves days out of the answers, as Alli may. */
export const without =
  (...missing: string[]) =>
  (answer: unknown): unknown =>
    JSON.parse(JSON.stringify(answer), (_key, value: unknown) =>
      Array.isArray(value) ? value.filter((entry) => !isOf(entry, missing)) : value,
    );

const isOf = (entry: unknown, days: readonly string[]): boolean =>
  typeof entry === 'object' && entry !== null && 'date' in entry && days.includes(String(entry.date));

/** Whether the body of a call asks for a range that a day lies in. */
export const covers = (body: unknown, day: string): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'startDate' in body &&
  'endDate' in body &&
  String(body.startDate) <= day &&
  day <= String(body.endDate);
