import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian, Homebrew and others put the programs of a PostgreSQL server. */
const ROOTS = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr'];

/**
 * The folder with `initdb` and `postgres`: `POSTGRES_BIN`, else one on the system; null if there is none.
 * @returns {string | null}
 */
export function postgresOnSystem() {
  const own = process.env['POSTGRES_BIN'];
  if (own) return own;
  const folders = ROOTS.filter((root) => existsSync(root)).flatMap((root) => [
    join(root, 'bin'),
    ...readdirSync(root).map((name) => join(root, name, 'bin')),
  ]);
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  );
}

/**
 * The same; installs Debian's package where there is none, and says so. Null, with a loud word, if that cannot be done.
 * @returns {string | null}
 */
export function findPostgres() {
  const there = postgresOnSystem();
  if (there !== null) return there;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
    // Its packages ask for a time zone where nobody has said one.
    const [command = 'env', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    console.log(`No PostgreSQL server yet: ${command} ${rest.join(' ')}`);
    if (spawnSync(command, rest, { stdio: 'inherit' }).status !== 0) break;
  }
  const installed = postgresOnSystem();
  if (installed === null)
    console.warn('\nNO POSTGRESQL SERVER: its tests are skipped here, and fail in CI.\n');
  return installed;
}

/**
 * Who runs a server: PostgreSQL refuses root. Nobody else than now if this is not root.
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (/** @type {string} */ flag) => {
    const found = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return Number(
      found.status === 0 ? found.stdout : execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }),
    );
  };
  return { uid: id('-u'), gid: id('-g') };
}
