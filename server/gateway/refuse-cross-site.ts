import { REQUESTED_BY } from '../../src/contract/gateway-info.ts';
import { isLoopbackHost } from '../loopback.ts';
import { Refusal } from './refusal.ts';

/** Host with and without its port, of an origin as a `Request` writes it: lower case, default ports left out. */
const authority = /^https?:\/\/((\[[^\]]+\]|[^:]+)(?::\d+)?)$/;

/**
 * Lets through only requests to a name of ours: a foreign name that resolves to this machine (DNS rebinding) would make a
 * foreign page "same-origin". `publicOrigin` is where the app is served besides loopback. Throws `Refusal` (cross-site).
 */
export function refuseForeignHost(request: Request, publicOrigin: string | null): void {
  const [host = '', hostname = ''] = authority.exec(originOf(request))?.slice(1) ?? [];
  const publicHost = publicOrigin === null ? null : new URL(publicOrigin).host;
  if (!isLoopbackHost(hostname) && host !== publicHost)
    throw new Refusal(
      'cross-site',
      'The Host is not one of ours; set PUBLIC_ORIGIN to where the app is served.',
    );
}

/**
 * Lets through only requests of our own page. The header cannot be set by a form or an image; `Sec-Fetch-Site` and `Origin`
 * are the browser's word. Throws `Refusal` (missing-requested-by, cross-site).
 */
export function refuseCrossSite(request: Request, publicOrigin: string | null): void {
  const { headers } = request;
  refuseForeignHost(request, publicOrigin);
  if (headers.get(REQUESTED_BY.name) !== REQUESTED_BY.value)
    throw new Refusal('missing-requested-by', `Send ${REQUESTED_BY.name}: ${REQUESTED_BY.value}.`);
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw new Refusal('cross-site', 'The request comes from another site.');
  const claimed = headers.get('origin');
  if (claimed !== null && claimed !== originOf(request) && claimed !== publicOrigin)
    throw new Refusal('cross-site', 'The Origin is not ours; set PUBLIC_ORIGIN to where the app is served.');
}

/** Without parsing the whole address, which costs as much as the rest of a small request. */
const originOf = ({ url }: Request): string => url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
