import type { BulkUpdate } from '../../../contract/bulk-update.ts';
import type { LaterChange } from '../../../contract/problem.ts';
import { HttpError, NetworkError } from '../../../lib/api-error.ts';
import type { KnownRow } from '../known-row.ts';

/** What happens to one write. `lost…`: the answer never comes, whether it was done or not. */
export type Fate =
  'ok' | 'lostAfter' | 'lostBefore' | 'failedAfter' | 'busy' | 'refusedConnection' | 'rejected';

type Conversation = KnownRow & { userId: string; state: string; assignee: string };

/** The part of Alli that bulk edits touch, with a ledger of all it has done and fates for the writes. */
export function createSimulatedAlli(ids: readonly string[], names: ReadonlyMap<string, string>) {
  const conversations = new Map<string, Conversation>(
    ids.map((id, at) => [
      id,
      {
        id,
        title: `old title ${at % 5}`,
        categories: at % 3 === 0 ? [] : ['Billing'],
        isEnd: at % 4 === 0,
        userId: `user ${at % 3}`,
        state: 'in',
        assignee: '',
      },
    ]),
  );
  const ledger: BulkUpdate[] = [];
  const apply = (body: BulkUpdate) => {
    ledger.push(body);
    for (const conversation of reached(body)) {
      const { state, assignee, categoryIds, title } = body.conversationInfo;
      if (typeof title === 'string') conversation.title = title;
      if (categoryIds) conversation.categories = categoryIds.map((id) => names.get(id) ?? id);
      if (typeof assignee === 'string') conversation.assignee = assignee;
      if (state) {
        conversation.state = state;
        conversation.isEnd = state.startsWith('e');
      }
    }
  };
  const reached = ({ conversationIds, userIds }: BulkUpdate) =>
    [...conversations.values()].filter(
      ({ id, userId }) => conversationIds?.includes(id) ?? userIds?.includes(userId) ?? true,
    );
  /** The newest entry of the team's journal that a colleague made of a conversation. */
  const theirs = new Map<string, number>();
  const http = (
    status: number,
    speaker: 'alli' | 'gateway',
    code: string | null,
    changes: LaterChange[] = [],
  ) =>
    new HttpError({
      changes,
      call: 'bulkUpdateConversations',
      status,
      speaker,
      code,
      said: null,
      retryAfterMs: status === 429 ? 3000 : null,
      requestId: 'r',
    });

  return {
    conversations,
    ledger,
    theirs,
    /** How often each conversation was written. */
    writesOf: (id: string) =>
      ledger.filter(
        (body) =>
          body.conversationIds?.includes(id) ?? body.userIds?.includes(conversations.get(id)?.userId ?? ''),
      ).length,
    /** `seenEntry`: nothing is written over what a colleague has changed after it. */
    write(body: BulkUpdate, fate: Fate, seenEntry?: string): void {
      const later = (body.conversationIds ?? []).filter((id) => (theirs.get(id) ?? 0) > Number(seenEntry));
      if (later.length > 0)
        throw http(
          409,
          'gateway',
          'changed-since',
          later.map((conversationId) => ({
            conversationId,
            entryId: String(theirs.get(conversationId)),
            at: 5,
            person: { id: 'minji@example.com', name: 'Minji' },
          })),
        );
      if (fate === 'ok' || fate === 'lostAfter' || fate === 'failedAfter') apply(body);
      if (fate === 'lostAfter' || fate === 'lostBefore')
        throw new NetworkError('bulkUpdateConversations', new Error('socket hang up'));
      if (fate === 'failedAfter') throw http(502, 'gateway', 'upstream-timeout');
      if (fate === 'busy') throw http(429, 'alli', null);
      if (fate === 'refusedConnection') throw http(502, 'gateway', 'upstream-refused');
      if (fate === 'rejected') throw http(400, 'alli', '7003');
    },
    read: (id: string): KnownRow | 'gone' => {
      const found = conversations.get(id);
      return found === undefined
        ? 'gone'
        : { id, title: found.title, categories: [...found.categories], isEnd: found.isEnd };
    },
  };
}
