import { spawnSync } from 'node:child_process';

/**
 * `npm run test:trials`: what `npm test` tries once or twice, tried often. The browser and the gateway are killed at 20
 * points of a bulk edit, PostgreSQL and the gateway with its journal at 20 points under writes, and answers get lost in 100
 * ways for each kind of write. Takes the build that is there.
 */
process.env['KILLS'] ??= '20';
process.env['LOST_SEEDS'] ??= '100';
const { status } = spawnSync('npx', ['vitest', 'run', 'server/journal/killed.test.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
process.argv.push('e2e/bulk/killed.spec.ts', 'e2e/bulk/lost.spec.ts', 'e2e/journal/killed.spec.ts');
await import('./e2e.mjs');
