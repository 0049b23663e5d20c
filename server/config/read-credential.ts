import type { Identity } from '../gateway/request-headers.ts';
import type { Environment } from './environment.ts';

export type Credential = Identity['credential'];

/**
 * The one credential of the three variables, or null if none is set. `problems` takes what is wrong; the secret itself
 * is in none of them. `readFile` throws if there is no such file.
 */
export function readCredential(
  env: Environment,
  readFile: (path: string) => string,
  problems: string[],
): Credential | null {
  const given = (['ALLI_API_KEY', 'ALLI_API_KEY_FILE', 'ALLI_API_TOKEN'] as const).filter(
    (name) => env[name] !== undefined,
  );
  const [name, ...others] = given;
  if (name === undefined) return null;
  if (others.length > 0) {
    problems.push(`${given.join(', ')}: set only one of them`);
    return null;
  }
  const secret = (name === 'ALLI_API_KEY_FILE' ? readKeyFile(env[name] ?? '', readFile) : env[name])?.trim();
  if (secret === undefined)
    problems.push(`${name}: the file cannot be read; check the path and its permissions`);
  else if (secret === '') problems.push(`${name}: is empty; put the key in it`);
  else if (!/^[\x21-\x7e]+$/.test(secret))
    problems.push(`${name}: must be printable ASCII without spaces; copy the key again`);
  else return { kind: name === 'ALLI_API_TOKEN' ? 'bearer' : 'api-key', secret };
  return null;
}

function readKeyFile(path: string, readFile: (path: string) => string): string | undefined {
  try {
    return readFile(path);
  } catch {
    return undefined;
  }
}
