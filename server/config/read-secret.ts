/**
 * A secret from `NAME`, or from the file that `NAME_FILE` names; null if neither is set. `problems` takes what is wrong;
 * the secret itself is in none of them. `readFile` throws if there is no such file.
 */
export function readSecret<N extends string>(
  name: N,
  env: Readonly<Partial<Record<N | `${N}_FILE`, string | undefined>>>,
  readFile: (path: string) => string,
  problems: string[],
): string | null {
  const file = env[`${name}_FILE`];
  const value = env[name]?.trim();
  if (value !== undefined && file !== undefined) problems.push(`${name}, ${name}_FILE: set only one of them`);
  if (value !== undefined || file === undefined) return value ?? null;
  try {
    return readFile(file).trim();
  } catch {
    problems.push(`${name}_FILE: the file cannot be read; check the path and its permissions`);
    return null;
  }
}
