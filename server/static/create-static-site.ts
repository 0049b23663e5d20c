import { negotiate } from './negotiate.ts';
import { fileHeaders, pageHeaders, scriptHeaders } from './page-headers.ts';
import type { StaticFile } from './read-files.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/**
 * Serves a built single-page app. Files have their own paths; what looks like a page (no dot in its last segment) is the
 * app itself, which then reads the path; a file that is missing is 404 and never the app, or a script tag of an old page
 * would be answered with HTML.
 */
export function createStaticSite(files: ReadonlyMap<string, StaticFile>): (request: Request) => Response {
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    const { pathname } = new URL(request.url);
    const isPage = looksLikePage(pathname);
    const file = files.get(isPage ? '/index.html' : pathname);
    if (file === undefined) return plain(404, 'There is no such file.');
    return serve(file, request, headersOf(pathname, file));
  };
}

function looksLikePage(pathname: string): boolean {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return !pathname.startsWith('/assets/') && !last.includes('.');
}

function headersOf(pathname: string, file: StaticFile): Record<string, string> {
  const isHtml = file.contentType.startsWith('text/html');
  return {
    ...fileHeaders,
    ...(isHtml ? pageHeaders : {}),
    ...(file.contentType.startsWith('text/javascript') ? scriptHeaders : {}),
    // Vite names assets by their content; everything else may change under its name.
    'cache-control': pathname.startsWith('/assets/') ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
    'content-type': file.contentType,
    vary: 'accept-encoding',
  };
}

function serve(file: StaticFile, request: Request, headers: Record<string, string>): Response {
  const { encoding, body } = negotiate(file, request.headers.get('accept-encoding') ?? '');
  const etag = `"${file.hash}-${encoding}"`;
  const sent = { ...headers, etag, ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers: sent });
  // Bytes copied once per answer: the map's own bytes are never handed out.
  const bytes = request.method === 'HEAD' ? null : new Uint8Array(body);
  return new Response(bytes, { headers: { ...sent, 'content-length': String(body.byteLength) } });
}

function plain(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: {
      ...fileHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
