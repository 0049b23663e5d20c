import { beforeAll, expect, test } from 'vitest';
import type { ErrorWords } from '../../i18n/describe-error.ts';
import { getSnapshot, loadAreas } from '../../i18n/i18n-store.ts';
import { errorCauses, type ErrorCause } from '../../lib/error-cause.ts';
import { connectionWords } from './connection-words.ts';

beforeAll(() => loadAreas(['settings']));

const words = (cause: ErrorCause, code = ''): ErrorWords => ({
  cause,
  title: `title of ${cause}`,
  text: `text of ${cause}`,
  code,
  canRetry: true,
  details: '',
});
const said = (cause: ErrorCause, code = '') => connectionWords(getSnapshot().t, words(cause, code));

test('an answer that is none of Alli is laid to the address', () => {
  for (const cause of ['notFound', 'badRequest', 'contract'] as const)
    expect(said(cause)).toMatchObject({
      title: 'What answers does not look like Alli',
      text: expect.stringContaining('ALLI_BASE_URL') as string,
    });
  expect(said('alliUnreachable', '502 upstream-redirect').title).toBe('What answers does not look like Alli');
});

test('no answer at all names what to look at, under the title of its cause', () => {
  for (const cause of ['alliUnreachable', 'alliSlow'] as const)
    expect(said(cause)).toMatchObject({
      title: `title of ${cause}`,
      text: expect.stringContaining('network') as string,
    });
});

test('the rest is said as everywhere', () => {
  const own = new Set<ErrorCause>(['notFound', 'badRequest', 'contract', 'alliUnreachable', 'alliSlow']);
  for (const cause of errorCauses)
    if (!own.has(cause)) expect(said(cause)).toMatchObject({ title: `title of ${cause}` });
});
