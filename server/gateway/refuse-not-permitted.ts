import type { Operation } from '../../src/contract/endpoints.ts';
import { leastRole, mayDo, targetsByFilter } from '../../src/contract/permission.ts';
import type { Role } from '../../src/contract/person.ts';
import { Refusal } from './refusal.ts';

/** Lets through only operations of the person's role. Throws `Refusal` (not-permitted). */
export function refuseNotPermitted(role: Role, operation: Operation): void {
  if (!mayDo(role, operation))
    throw new Refusal('not-permitted', `This needs the role ${leastRole[operation]}; yours is ${role}.`);
}

/** A bulk update that selects by anything but ids reaches what nobody has looked at, so it is for admins. `body` is JSON. */
export function refuseFilterTarget(role: Role, operation: Operation, body: string | null): void {
  if (mayDo(role, 'bulkUpdateByFilter') || operation !== 'bulkUpdateConversations' || body === null) return;
  if (targetsByFilter(JSON.parse(body)))
    throw new Refusal('not-permitted', 'A bulk edit by users, apps or categories needs the role admin.');
}
