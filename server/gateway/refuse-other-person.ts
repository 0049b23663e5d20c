import type { Person } from '../../src/contract/person.ts';
import { PERSON_HEADER } from '../../src/contract/session.ts';
import { Refusal } from './refusal.ts';

/**
 * Refuses what a page sends that was opened for somebody else: people may change in one browser while a page of the first
 * is still open. Throws `Refusal` (not-signed-in).
 */
export function refuseOtherPerson({ headers }: Request, { id }: Person): void {
  const meant = headers.get(PERSON_HEADER);
  if (meant !== null && meant !== encodeURIComponent(id))
    throw new Refusal('not-signed-in', 'This page belongs to somebody else by now.', {}, 'other-person');
}
