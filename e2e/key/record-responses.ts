import type { Page, Response } from '@playwright/test';
import { holdsKey } from './holds-key.ts';

/** What the browser got, so far: how many answers, and where the key was seen in them. */
export type Seen = { answers: string[]; withKey: string[] };

/** Keeps every answer that a page gets, with its headers, and searches them for the key when asked, which ends the keeping. */
export function recordResponses(page: Page): () => Promise<Seen> {
  const answers: Promise<{ url: string; holds: string[] }>[] = [];
  const record = (response: Response) => void answers.push(searched(response));
  page.on('response', record);
  return async () => {
    // What comes after this is nobody's: its body could no longer be read once the page closes.
    page.off('response', record);
    const all = await Promise.all(answers);
    return { answers: all.map(({ url }) => url), withKey: all.flatMap(({ holds }) => holds) };
  };
}

async function searched(response: Response): Promise<{ url: string; holds: string[] }> {
  const url = response.url();
  const headers = JSON.stringify(await response.allHeaders());
  // An answer that broke off has no body to read; nor has a redirect.
  const whole = (await response.finished()) === null && response.status() < 300;
  const body = whole || response.status() >= 400 ? await response.body() : Buffer.alloc(0);
  const parts = { address: Buffer.from(url), headers: Buffer.from(headers), body };
  const holds = Object.entries(parts).flatMap(([name, bytes]) =>
    holdsKey(bytes) ? [`${name} of ${url}`] : [],
  );
  return { url, holds };
}
