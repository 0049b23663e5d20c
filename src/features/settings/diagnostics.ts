import { HttpError } from '../../lib/api-error.ts';
import { errorCause, errorCode } from '../../lib/error-cause.ts';
import { deviceTimeZone, type Settings } from '../../lib/settings.ts';

export type DiagnosticFacts = {
  version: string | undefined;
  mode: string | undefined;
  auth: string | undefined;
  role: string | undefined;
  /** The language shown. */
  language: string;
  settings: Settings;
  /** The last connection check: what it took in ms, or what went wrong; both empty if there was none. */
  check: { answeredMs: number | undefined; error: Error | null };
};

/**
 * What helps to find a fault, as lines of text in English, for whoever gets it. No key (the browser has none), no name or
 * address of a person, no title, message or search: only versions, choices, sizes, and the code of an error.
 */
export function diagnostics(facts: DiagnosticFacts): string {
  const { settings, check } = facts;
  const lines: [string, string | number | boolean | undefined][] = [
    ['Parley', facts.version],
    ['Mode', facts.mode],
    ['Sign-in', facts.auth],
    ['Role', facts.role],
    ['Page', location.pathname.split('/')[1]],
    [
      'Language',
      `${facts.language} (chosen: ${settings.language ?? 'none'}, browser: ${navigator.languages.join(' ')})`,
    ],
    ['Zone', `${settings.timeZone ?? deviceTimeZone} (device: ${deviceTimeZone})`],
    ['Look', `${settings.theme}, contrast ${settings.contrast}, ${settings.density}`],
    ['Shortcuts', settings.shortcuts ? 'on' : 'off'],
    ['Window', `${innerWidth} × ${innerHeight} at ${devicePixelRatio}`],
    ['Online', navigator.onLine],
    ['Scheme', location.protocol],
    ['Browser', navigator.userAgent],
    ['Connection', connectionLine(check)],
    ['Time', new Date().toISOString()],
  ];
  return lines.map(([name, value]) => `${name}: ${String(value ?? 'not known')}`).join('\n');
}

function connectionLine({ answeredMs, error }: DiagnosticFacts['check']): string {
  if (error !== null) {
    const requestId = error instanceof HttpError ? `, request ${error.requestId ?? 'without id'}` : '';
    return `${errorCause(error, navigator.onLine)}, ${errorCode(error)}${requestId}`;
  }
  return answeredMs === undefined ? 'not checked' : `answered in ${answeredMs} ms`;
}
