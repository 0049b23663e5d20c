import * as z from 'zod/mini';
import { createRateLimit } from './rate-limit.ts';
import type { LogEntry } from './log.ts';
import { readJsonBody } from './read-body.ts';
import { refuseForeignHost } from './refuse-cross-site.ts';
import { Refusal } from './refusal.ts';

/** A page breaks a rule once or a few times; what sends more is no page of ours. */
const MAX_BYTES = 16 * 1024;
const MAX_REPORTS = 10;
const REQUESTS_PER_MINUTE = 60;

const text = z.optional(z.nullable(z.string()));
/** What `report-uri` sends: the older form, of Firefox and Safari. */
const uriReport = z.object({
  'csp-report': z.object({
    'effective-directive': text,
    'violated-directive': text,
    'blocked-uri': text,
    'source-file': text,
  }),
});
/** What `report-to` sends: several at once. */
const sentReports = z.array(
  z.object({
    type: z.string(),
    body: z.object({ effectiveDirective: text, blockedURL: text, sourceFile: text }),
  }),
);

/** What of a report may be logged: no address beyond its host, and no text of the page. */
type Told = Required<Pick<LogEntry, 'directive' | 'blocked' | 'source'>>;

/**
 * Takes the reports of browsers about what the content security policy stopped. They come without our header and without
 * sign-in, so that anybody may write them: short, few, and hardly anything of them is kept. The returned function throws
 * `Refusal` (cross-site, rate-limited, body-too-large, bad-body).
 */
export function createCspReports(publicOrigin: string | null): (request: Request) => Promise<Told[]> {
  const limitRate = createRateLimit(REQUESTS_PER_MINUTE);
  return async (request) => {
    refuseForeignHost(request, publicOrigin);
    const site = request.headers.get('sec-fetch-site');
    if (site !== null && site !== 'same-origin') throw new Refusal('cross-site', 'Not a report of our page.');
    limitRate('all');
    const body = await readJsonBody(request, MAX_BYTES);
    const sent = sentReports.safeParse(body);
    if (sent.success)
      return sent.data
        .filter(({ type }) => type === 'csp-violation')
        .slice(0, MAX_REPORTS)
        .map((report) =>
          tell(report.body.effectiveDirective, report.body.blockedURL, report.body.sourceFile),
        );
    const old = uriReport.safeParse(body);
    if (!old.success) throw new Refusal('bad-body', 'Not a report of a content security policy.');
    const report = old.data['csp-report'];
    return [
      tell(
        report['effective-directive'] ?? report['violated-directive'],
        report['blocked-uri'],
        report['source-file'],
      ),
    ];
  };
}

type Text = string | null | undefined;

function tell(directive: Text, blocked: Text, source: Text): Told {
  return { directive: word(directive) ?? 'unknown', blocked: place(blocked), source: place(source) };
}

/** A name such as `script-src-elem` or `inline`. */
const word = (value: Text): string | null => /^[a-z-]{1,40}$/.exec(value ?? '')?.[0] ?? null;

/** Scheme and host of an address; a keyword as it is. */
function place(value: Text): string {
  const known = word(value);
  if (known !== null) return known;
  if (value === undefined || value === null || !URL.canParse(value)) return 'unknown';
  const { protocol, host } = new URL(value);
  return `${protocol}//${host}`.slice(0, 100);
}
