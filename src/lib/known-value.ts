import type { KnownValues } from '../contract/journal.ts';

/** A value that Alli never gives back, as it was last set here. */
export type Known<T> = {
  value: T;
  /** False if no answer told whether Alli took it. */
  sure: boolean;
  /** Milliseconds since 1970 (UTC). */
  at: number;
  /** Who set it; `nobody` where people do not sign in; null if it was on this device. */
  by: { name: string } | 'nobody' | null;
};

/** What Alli never gives back. */
export type KnownField = 'state' | 'assignee';
type Entry<F extends KnownField> = NonNullable<KnownValues[F]>;

/** What the team's journal has of a value. */
export function knownValue<F extends KnownField>(entry: Entry<F>): Known<Entry<F>['value']> {
  const { value, sure, at, person } = entry;
  return { value, sure, at, by: person.id === 'local' ? 'nobody' : { name: person.name ?? person.id } };
}
