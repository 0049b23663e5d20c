import type { GatewayInfo } from '../../contract/gateway-info.ts';
import type { Person } from '../../contract/person.ts';
import type { KnownFilter } from '../../lib/journal-queries.ts';
import { myAgentId } from '../../lib/my-agent-id.ts';
import type { ConversationSearch } from './search.ts';

/** What the journal is asked for; null if it cannot be: nothing is recorded, or nobody has said who `me` is. */
export function toKnownFilter(
  { state, assignee }: Pick<ConversationSearch, 'state' | 'assignee'>,
  person: Person,
  { journal, directory }: GatewayInfo,
): KnownFilter | null {
  if (!journal) return null;
  const filter: KnownFilter = state === '' ? {} : { state };
  if (assignee === '') return filter;
  const id = assignee === 'me' ? myAgentId(person, directory) : assignee;
  return id === null ? null : { ...filter, assignee: id };
}
