import { spawnSync } from 'node:child_process';
import { findPostgres } from './find-postgres.mjs';

/**
 * `npm test`: the whole suite, in the order in which a mistake is found soonest. Arguments go to Playwright, so that
 * `npm test -- e2e/list` runs everything before it and then only these journeys.
 */
const steps = [
  ['run', 'check'],
  ['run', 'test:unit'],
  ['run', 'build'],
  ['run', 'size'],
  ['run', 'test:e2e', '--', ...process.argv.slice(2)],
];

// The journal is tested on a real server too.
const postgres = findPostgres();
const env = postgres === null ? process.env : { ...process.env, POSTGRES_BIN: postgres };

for (const args of steps) {
  console.log(`\n> npm ${args.join(' ')}`);
  const { status } = spawnSync('npm', args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
