import { jsonAnswer, type Answer } from './answer.ts';

/** The error bodies of Alli: those that were seen, and those that its reference documents (FACTS of the API). */
export const errorAnswers = {
  /** Seen: a bad key. */
  invalidToken: (): Answer =>
    jsonAnswer({ error: { value: 1013, name: 'INVALID_TOKEN' }, message: 'INVALID_TOKEN' }, 401),

  /** Seen: a body that is no JSON. */
  notJson: (): Answer => jsonAnswer({ result: [], errors: 'content must be JSON deserializable!' }, 400),

  /** Documented, not seen: a parameter out of its range. */
  badParameter: (message: string): Answer =>
    jsonAnswer({ type: 'INVALID_PARAMETER', code: 7003, message }, 400),

  /** Documented, not seen: 7000 is the general code. That an unknown id is answered so is our reading. */
  noSuch: (what: string): Answer =>
    jsonAnswer({ type: 'GENERAL', code: 7000, message: `${what} not found` }, 404),

  unknownPath: (path: string): Answer => jsonAnswer({ error: `Not Found: ${path}` }, 404),

  /** Seen: HTML, not JSON. */
  wrongMethod: (): Answer => ({
    status: 405,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    text: '<html><head><title>405 Method Not Allowed</title></head><body><h1>Method Not Allowed</h1></body></html>',
  }),

  /** Seen. */
  internal: (): Answer => jsonAnswer({ errors: 'internal error. please contact support' }, 500),

  /** Not documented; `Retry-After` in seconds, as HTTP has it. */
  rateLimited: (seconds: number): Answer => {
    const answer = jsonAnswer({ type: 'GENERAL', code: 7000, message: 'Too many requests' }, 429);
    return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
  },
};
