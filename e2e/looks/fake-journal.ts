import type { Page } from '@playwright/test';
import type { GatewayInfo } from '../../src/contract/gateway-info.ts';
import { GATEWAY_INFO_PATH } from '../../src/contract/gateway-info.ts';
import {
  JOURNAL_PATHS,
  type JournalEntry,
  type JournalPage,
  type KnownAnswer,
} from '../../src/contract/journal.ts';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { agents } from '../../server/sandbox/content/agents.ts';
import { NOW } from '../support/stage.ts';

const ana = { id: 'ana.souza@example.com', name: 'Ana Souza' };
const jiwon = { id: 'jiwon.han@example.com', name: '한지원' };
const nobody = { id: 'local', name: null };

/** A journal as the gateway would tell it, with times that are the same in every run. */
export async function fakeJournal(page: Page, alli: SandboxControl): Promise<void> {
  const ids = alli.conversations().map(({ id }) => id);
  const changes: Pick<JournalEntry, 'person' | 'operation' | 'wrote' | 'outcome' | 'status'>[] = [
    { person: ana, operation: 'updateConversation', wrote: { state: 'wa' }, outcome: 'ok', status: 200 },
    {
      person: jiwon,
      operation: 'postFeedback',
      wrote: {
        rating: false,
        feedbackSelection: ['inaccurate', 'not_best_answer'],
        suggestedAnswer: '환불은 승인 후 영업일 기준 5일 안에 결제하신 카드로 처리됩니다.',
      },
      outcome: 'ok',
      status: 200,
    },
    {
      person: nobody,
      operation: 'updateConversation',
      wrote: { assignee: agents[0]?.id ?? '' },
      outcome: 'unknown',
      status: null,
    },
    {
      person: ana,
      operation: 'setTitle',
      wrote: { title: 'استرداد المبلغ للطلب رقم A-1043 (عاجل)' },
      outcome: 'failed',
      status: 400,
    },
    { person: jiwon, operation: 'deleteChat', wrote: {}, outcome: 'ok', status: 200 },
    { person: ana, operation: 'stopConversation', wrote: {}, outcome: 'ok', status: 200 },
    {
      person: jiwon,
      operation: 'bulkUpdateConversations',
      wrote: { state: 'ea' },
      outcome: 'ok',
      status: 200,
    },
    {
      person: ana,
      operation: 'bulkUpdateConversations',
      wrote: { title: 'Refund' },
      outcome: 'ok',
      status: 200,
    },
  ];
  const entries = changes.map((change, at): JournalEntry => {
    const named = change.operation !== 'bulkUpdateConversations' ? 1 : at % 2 === 0 ? 48 : 0;
    return {
      ...change,
      id: String(1000 - at),
      at: NOW - at * at * 7_000_000 - 60_000,
      conversationIds: ids.slice(at, at + Math.min(named, 20)),
      conversationCount: named,
      chatId: null,
      target: named === 0 ? { userIds: ['user-1043'] } : null,
      requestId: `request-${String(at)}`,
    };
  });
  await page.route(`**${GATEWAY_INFO_PATH}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...((await answer.json()) as GatewayInfo), journal: true } satisfies GatewayInfo,
    });
  });
  await page.route(`**${JOURNAL_PATHS.entries}*`, (route) =>
    route.fulfill({ json: { entries, cursor: null } satisfies JournalPage }),
  );
  await page.route(`**${JOURNAL_PATHS.people}`, (route) =>
    route.fulfill({ json: { people: [ana, jiwon, nobody] } }),
  );
  await page.route(`**${JOURNAL_PATHS.known}*`, (route) => {
    const set = { sure: true, at: NOW - 7_200_000, person: ana, entryId: '1000' };
    const known: KnownAnswer['known'] = {};
    for (const [at, id] of new URL(route.request().url()).searchParams.getAll('id').entries())
      known[id] = {
        ...(at % 3 === 0 && { state: { ...set, value: 'wa' } }),
        ...(at % 2 === 0 && { assignee: { ...set, value: agents[at % agents.length]?.id ?? '' } }),
      };
    return route.fulfill({ json: { known } satisfies KnownAnswer });
  });
}
