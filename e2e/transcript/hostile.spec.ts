import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { safeHref } from '../../src/lib/safe-href.ts';
import { expect, test } from '../support/test.ts';
import { hostileTexts, publishedPayloads } from './hostile-texts.ts';
import { madeConversation, messages, openConversation } from './made-conversation.ts';

type Told = { executed: string[]; violations: string[]; outside: string[] };

/** Watches for scripts that run, for breaks of the content security policy, and for requests to anywhere else. */
async function watch(page: Page, origin: string): Promise<Told> {
  const told: Told = { executed: [], violations: [], outside: [] };
  await page.exposeFunction('parleyTold', (kind: 'executed' | 'violations', what: string) =>
    told[kind].push(what),
  );
  await page.addInitScript(() => {
    const tell = (kind: string, what: string) => {
      void (window as unknown as { parleyTold: (kind: string, what: string) => Promise<void> }).parleyTold(
        kind,
        what,
      );
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
      Object.defineProperty(window, name, { value: () => tell('executed', name) });
    document.addEventListener('securitypolicyviolation', (event) =>
      tell('violations', `${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.context().route('**', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === 'blob:') return route.continue();
    told.outside.push(url.href);
    return route.abort();
  });
  return told;
}

const text = (at: number) => hostileTexts[at % hostileTexts.length] ?? '';

/** A conversation in which each text is a message of the bot, which is read as Markdown and Draft.js, and stands in its citations. */
function hostileConversation(alli: SandboxControl): { id: string; count: number } {
  const said = hostileTexts.map((message, at) => ({
    message,
    citations: [1, 2].map((n) => ({
      clueId: `${String(at)} ${String(n)}`,
      title: text(at + n),
      url: text(at + 2 * n),
      text: text(at + 3 * n),
      source: n === 1 ? 'WEB' : text(at + 4 * n),
      pageNo: null,
      knowledgeBaseId: text(at + 5 * n),
    })),
  }));
  // And where the end user says it, or somebody of whom nobody has heard.
  const others = said.slice(0, 50).map(({ message }, at) => ({
    message,
    sender: at % 2 === 0 ? 'USER' : message,
  }));
  const { id } = madeConversation(alli, text(0), [...others, ...said]);
  alli.fault({
    kind: 'mutate',
    operation: 'getConversation',
    change: (answer) => ({ ...z.looseObject({}).parse(answer), ...hostileFacts(7) }),
  });
  return { id, count: alli.chats(id).length };
}

/** Every text of a conversation that is not its messages. */
const hostileFacts = (at: number) => ({
  title: text(at),
  user: { id: String(at), userId: text(at + 1), firstName: text(at + 2), lastName: text(at + 3) },
  llmApp: { id: String(at), name: text(at + 4) },
  categories: [text(at + 5), text(at + 6)],
  memo: text(at + 7),
  variables: { [text(at + 8)]: text(at + 9), plan: text(at + 10), nested: [text(at + 11)] },
});

test('over a thousand published payloads in messages and citations run nothing, load nothing, break nothing', async ({
  page,
  alli,
  stage,
}) => {
  test.setTimeout(240_000);
  expect(publishedPayloads).toBeGreaterThan(1000);
  const told = await watch(page, new URL(stage.url).origin);
  const { id, count } = hostileConversation(alli);
  await openConversation(page, id);
  // The last text is a link, once the code is there that reads Draft.js.
  await expect(messages(page).last().locator('[data-message-body] a')).toBeVisible();

  // All pages, then all messages in the page at once, as for a print.
  await page.getByRole('searchbox', { name: 'Find in transcript' }).fill('alert');
  await expect.poll(() => alli.calls.of('listChats').length).toBeGreaterThanOrEqual(Math.ceil(count / 100));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(messages(page)).toHaveCount(count, { timeout: 60_000 });

  // Every link. One that leads somewhere allowed is pressed and kept from going there; any other would go.
  const links = await page.evaluate(() => {
    const odd: string[] = [];
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
      if (link instanceof HTMLAnchorElement && ['http:', 'https:', 'mailto:'].includes(link.protocol))
        event.preventDefault();
    });
    const all = [...document.querySelectorAll<HTMLAnchorElement>('article a')];
    for (const link of all) {
      if (
        !['http:', 'https:', 'mailto:'].includes(link.protocol) ||
        link.target !== '_blank' ||
        !link.rel.includes('noreferrer')
      )
        odd.push(link.outerHTML);
      link.click();
    }
    return { count: all.length, odd };
  });
  expect(links.odd).toEqual([]);
  expect(links.count).toBeGreaterThan(30);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(told).toEqual({ executed: [], violations: [], outside: [] });
});

test('nor as address or title in the inspector, each citation opened and its links pressed', async ({
  page,
  alli,
  stage,
}) => {
  test.setTimeout(240_000);
  const told = await watch(page, new URL(stage.url).origin);
  const citations = hostileTexts.map((url, at) => ({
    clueId: String(at),
    url,
    title: text(at + 1),
    text: text(at + 2),
    source: text(at + 3),
    pageNo: null,
    knowledgeBaseId: text(at + 4),
  }));
  // As few messages as can be: what is tried here is the inspector.
  const said = Array.from({ length: Math.ceil(citations.length / 50) }, (_, at) => ({
    message: `answer ${String(at)}`,
    citations: citations.slice(at * 50, at * 50 + 50),
  }));
  const { id } = madeConversation(alli, 'Cited', said);
  await openConversation(page, id);
  await page.getByRole('region', { name: 'Transcript' }).press('Shift+C');
  const inspector = page.getByRole('complementary', { name: 'Citation' });
  await expect(inspector).toBeVisible();
  const opened = await inspector.evaluate(async (aside, count) => {
    const back = aside.querySelector<HTMLButtonElement>('header button');
    if (back === null) throw new Error('the inspector has no way back');
    document.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a[target]')) event.preventDefault();
    });
    const addresses: string[] = [];
    const odd: string[] = [];
    for (let n = 0; n < count; n++) {
      const clue = [...aside.querySelectorAll('dd code')].at(-1)?.textContent ?? '';
      addresses.push(clue);
      for (const link of aside.querySelectorAll('a')) {
        const isSafe = ['http:', 'https:', 'mailto:'].includes(link.protocol);
        if (!isSafe || link.target !== '_blank' || !link.rel.includes('noreferrer')) odd.push(link.outerHTML);
        link.click();
      }
      back.click();
      // Drawn by React in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { addresses, odd };
  }, citations.length);
  expect(opened.odd).toEqual([]);
  expect(new Set(opened.addresses).size).toBe(hostileTexts.length);
  expect(told).toEqual({ executed: [], violations: [], outside: [] });
});

test('nor in the title, user, app, category, memo and variables of the rows of a list', async ({
  page,
  alli,
  stage,
}) => {
  test.setTimeout(240_000);
  const told = await watch(page, new URL(stage.url).origin);
  let at = 0;
  alli.fault({
    kind: 'mutate',
    operation: 'listConversations',
    when: (call) => !call.search.includes('backgroundRunning'),
    change: (answer) => {
      const read = z.looseObject({ conversations: z.array(z.looseObject({})) }).parse(answer);
      return {
        ...read,
        conversations: read.conversations.map((row) => ({ ...row, ...hostileFacts(at++) })),
      };
    },
  });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/conversations?variables=plan');
  const seen = new Set<string>();
  const scroller = page.getByTestId('conversation-scroller');
  await expect(async () => {
    const rows = await scroller.evaluate((grid) => {
      const indices = [...grid.querySelectorAll('[data-testid="conversation-row"]')].map(
        (row) => row.getAttribute('data-index') ?? '',
      );
      grid.scrollTop += grid.clientHeight;
      return indices;
    });
    for (const row of rows) seen.add(row);
    expect(seen.size).toBeGreaterThan(hostileTexts.length);
  }).toPass({ intervals: [20], timeout: 200_000 });
  expect(told).toEqual({ executed: [], violations: [], outside: [] });
});

test('no address of a citation is taken for a link that runs something', () => {
  const taken = hostileTexts.map(safeHref).filter((href) => href !== null);
  expect(taken.filter((href) => !/^(https?|mailto):/.test(href))).toEqual([]);
  expect(taken).not.toEqual([]);
});

test('the detector detects: the same texts in a page that trusts them', async ({ browser, stage }) => {
  // A page of its own: this one is meant to break.
  const page = await browser.newPage();
  const origin = new URL(stage.url).origin;
  const told = await watch(page, origin);
  await page.route(`${origin}/trusting`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  );
  await page.goto(`${origin}/trusting`);
  await page.evaluate((texts) => {
    // All made before any text can put something else in the place of `document.body`: some do.
    const all = [...texts, '<img src="https://evil.example/x">'].map((text) => {
      const box = document.createElement('div');
      document.body.append(box);
      return { box, text };
    });
    for (const { box, text } of all) box.innerHTML = text;
  }, hostileTexts);
  await expect.poll(() => told.executed.length).toBeGreaterThan(10);
  expect(told.outside).toContain('https://evil.example/x');
  await page.close();
});
