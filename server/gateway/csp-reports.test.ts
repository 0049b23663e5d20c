import { expect, test } from 'vitest';
import { CSP_REPORT_PATH } from '../static/page-headers.ts';
import { recordingGateway } from '../testing/recording-gateway.ts';

function report(body: unknown, headers: Record<string, string> = {}, host = '127.0.0.1:4180'): Request {
  return new Request(`http://${host}${CSP_REPORT_PATH}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/csp-report', ...headers },
  });
}

const old = {
  'csp-report': {
    'document-uri': 'https://parley.example.com/conversations/Q29udjox?search=secret-words',
    'effective-directive': 'script-src-elem',
    'blocked-uri': 'https://evil.example/x.js?secret-words',
    'source-file': 'chrome-extension://abcdef/content.js',
    'script-sample': 'secret-words',
  },
};
const sent = [
  {
    type: 'csp-violation',
    url: 'https://parley.example.com/conversations/Q29udjox?search=secret-words',
    body: { effectiveDirective: 'style-src-attr', blockedURL: 'inline', sample: 'secret-words' },
  },
  { type: 'deprecation', body: { id: 'secret-words' } },
];

test('reports of both forms are one line each, with no address beyond a host and no text of the page', async () => {
  const { gateway, lines } = recordingGateway();
  expect((await gateway(report(old))).status).toBe(204);
  expect((await gateway(report(sent, { 'sec-fetch-site': 'same-origin' }))).status).toBe(204);
  const told = lines
    .map((line): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>)
    .filter(({ message }) => message === 'content security policy');
  expect(told).toEqual([
    expect.objectContaining({
      level: 'warn',
      directive: 'script-src-elem',
      blocked: 'https://evil.example',
      source: 'chrome-extension://abcdef',
    }),
    expect.objectContaining({ directive: 'style-src-attr', blocked: 'inline', source: 'unknown' }),
  ]);
  expect(lines.join()).not.toContain('secret-words');
  expect(lines.join()).not.toContain('Q29udjox');
});

test('what is no report, too long, or from elsewhere is refused, and nothing of it is logged', async () => {
  const { gateway, lines } = recordingGateway();
  const statusOf = async (request: Request) => (await gateway(request)).status;
  expect(await statusOf(report('{"planted":1}'))).toBe(400);
  expect(await statusOf(report('planted'))).toBe(400);
  expect(await statusOf(report({ 'csp-report': { sample: 'planted'.repeat(10_000) } }))).toBe(413);
  expect(await statusOf(report(old, { 'sec-fetch-site': 'cross-site' }))).toBe(403);
  expect(await statusOf(report(old, {}, 'evil.example'))).toBe(403);
  expect(lines.join()).not.toMatch(/planted|content security policy/);
});

test('a flood of reports is cut off, and one request fills no more than ten lines', async () => {
  const { gateway, lines } = recordingGateway();
  const many = Array.from({ length: 50 }, () => sent[0]);
  const statuses: number[] = [];
  for (let i = 0; i < 70; i++) statuses.push((await gateway(report(many))).status);
  expect(statuses.filter((status) => status === 204)).toHaveLength(60);
  expect(statuses.at(-1)).toBe(429);
  expect(lines.filter((line) => line.includes('content security policy'))).toHaveLength(600);
});

test('it takes POST only', async () => {
  const { gateway } = recordingGateway();
  const answer = await gateway(new Request(`http://127.0.0.1:4180${CSP_REPORT_PATH}`));
  expect(answer.status).toBe(403);
});
