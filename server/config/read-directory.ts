import { directory, type Directory } from '../../src/contract/directory.ts';
import { describeIssues } from '../describe-issues.ts';

/** The names that an administrator supplies, or null if no file is named. `problems` takes what is wrong. */
export function readDirectory(
  path: string | undefined,
  readFile: (path: string) => string,
  problems: string[],
): Directory | null {
  if (path === undefined) return null;
  const raw = readJson(path, readFile);
  if (raw === undefined) {
    problems.push('DIRECTORY_FILE: is not a readable file with JSON; check its path and its commas');
    return null;
  }
  const parsed = directory.safeParse(raw);
  if (parsed.success) return parsed.data;
  problems.push(...describeIssues(parsed.error.issues).map((issue) => `DIRECTORY_FILE: ${issue}`));
  return null;
}

function readJson(path: string, readFile: (path: string) => string): unknown {
  try {
    return JSON.parse(readFile(path)) as unknown;
  } catch {
    return undefined;
  }
}
