import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DatabaseError } from './sql.ts';

const holder = z.object({ host: z.string(), pid: z.int() });

/** The holder renews its mark so often, in ms; one that was not renewed for the longer time is of a dead process. */
const RENEW_MS = 2_000;
const STALE_MS = 10_000;

/** Folders that this very process holds: its own id in a file says nothing, since a restarted container has the same. */
const held = new Set<string>();

/**
 * Keeps a second process from opening the same database folder, which would destroy it. A lock of a process that was
 * killed is taken over: at once if it ran on this machine, after 10 s otherwise. Returns what gives it back.
 * @throws DatabaseError if somebody else holds it.
 */
export function lockFolder(folder: string, nowMs = Date.now()): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'parley.lock');
  if (held.has(file) || isHeld(file, nowMs))
    throw new DatabaseError(
      `${folder} is used by another Parley. Give each its own DATA_DIR, or let them share a DATABASE_URL.`,
    );
  writeFileSync(file, JSON.stringify({ host: hostname(), pid: process.pid }));
  held.add(file);
  const renewing = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
  }, RENEW_MS);
  renewing.unref();
  return () => {
    clearInterval(renewing);
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function isHeld(file: string, nowMs: number): boolean {
  try {
    const { host, pid } = holder.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (host === hostname()) return pid !== process.pid && isAlive(pid);
    return nowMs - statSync(file).mtimeMs < STALE_MS;
  } catch {
    // No lock, or half of one: its writer died while writing.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
