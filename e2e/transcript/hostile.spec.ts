import type { Page } from '@playwright/test';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { expect, test } from '../support/test.ts';
import { hostileTexts } from './hostile-texts.ts';
import { longestConversation, openConversation } from './made-conversation.ts';

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

/** Puts hostile texts into every field of every answer. */
function poison(alli: SandboxControl): void {
  let at = 0;
  const next = () => hostileTexts[at++ % hostileTexts.length] ?? '';
  const poisoned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poisoned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (
          ['message', 'title', 'firstName', 'lastName', 'name', 'memo', 'text', 'knowledgeBaseId'].includes(
            key,
          )
        )
          return [key, next()];
        if (key === 'categories') return [key, Array.from({ length: 8 }, next)];
        if (key === 'variables') return [key, { [next()]: next(), nested: [next()] }];
        if (key === 'citations')
          return [
            key,
            [0, 1].map((n) => ({
              clueId: `${n} ${at}`,
              title: next(),
              url: next(),
              text: next(),
              source: n === 0 ? 'WEB' : next(),
            })),
          ];
        return [key, poisoned(inner)];
      }),
    );
  };
  alli.fault({ kind: 'mutate', operation: ['getConversation', 'listChats'], change: poisoned });
}

test('over a thousand hostile texts in every field run nothing, load nothing, and break nothing', async ({
  page,
  alli,
  stage,
}) => {
  test.setTimeout(240_000);
  expect(hostileTexts.length).toBeGreaterThan(1000);
  const told = await watch(page, new URL(stage.url).origin);
  const { id } = longestConversation(alli);
  poison(alli);
  await openConversation(page, id);

  // Every message: fifteen pages of a hundred, each with its own texts, all drawn at once as for a print.
  await page.getByRole('searchbox', { name: 'Find in transcript' }).fill('alert');
  await expect.poll(() => alli.calls.of('listChats').length, { timeout: 60_000 }).toBeGreaterThan(15);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect
    .poll(() => page.getByTestId('chat-message').count(), { timeout: 60_000 })
    .toBeGreaterThan(1500);

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
  expect(links.count).toBeGreaterThan(20);

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  // Citations one after the other in the inspector, and their links.
  for (let n = 0; n < 40; n++)
    await page.keyboard
      .press('Escape')
      .then(() => page.locator('section[aria-label="Transcript"]').press(n % 3 === 2 ? 'Shift+C' : 'c'));
  const inspector = page.getByRole('complementary', { name: 'Citation' });
  await expect(inspector).toBeVisible();
  for (const link of await inspector.getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^(https?:|mailto:)/);

  expect(told).toEqual({ executed: [], violations: [], outside: [] });
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
    for (const text of [...texts, '<img src="https://evil.example/x">']) {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = text;
    }
  }, hostileTexts);
  await expect.poll(() => told.executed.length).toBeGreaterThan(10);
  expect(told.outside).toContain('https://evil.example/x');
  await page.close();
});
