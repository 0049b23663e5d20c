import * as z from 'zod/mini';

// zod/mini comes without words: until it is given a language, every message is "Invalid input".
z.config(z.locales.en());

type Issue = { path: readonly PropertyKey[]; message: string };

/** Each issue of a failed parse with its place, such as `title: Invalid input: expected string`. Never quotes a value. */
export function describeIssues(issues: readonly Issue[]): string[] {
  return issues.map(({ path, message }) => {
    const place = path.map(String).join('.');
    return place === '' ? message : `${place}: ${message}`;
  });
}
