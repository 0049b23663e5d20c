import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What Prism has logged: requests that it received, those that kept the document, and all that broke it. */
export type PrismReport = { received: string[]; valid: number; violations: string[] };

export type Prism = { url: string; report: () => Promise<PrismReport>; stop: () => Promise<void> };

/**
 * Runs Prism on a free port: `mock` answers by the document, `proxy` asks `upstream`. In both, whatever breaks the
 * document is answered as an error.
 */
export async function startPrism(
  command: { mock: string; seed: string } | { proxy: string; upstream: string },
): Promise<Prism> {
  const cli = process.env['PRISM_CLI'];
  if (cli === undefined) throw new Error('Run this by `npm run test:prism`: it fetches Prism.');
  const folder = await mkdtemp(join(tmpdir(), 'parley-prism-'));
  const document = join(folder, 'document.json');
  await writeFile(document, 'mock' in command ? command.mock : command.proxy);
  const args =
    'mock' in command
      ? ['mock', '--dynamic', '--seed', command.seed, document]
      : ['proxy', document, command.upstream];
  const child = spawn(process.execPath, [cli, ...args, '--errors', '--port', '0'], {
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const lines = createInterface(child.stdout).on('line', (line) => log.push(line));
  const exited = once(child, 'exit').then(() => {
    throw new Error(`Prism has ended:\n${log.join('\n')}`);
  });
  exited.catch(() => undefined);

  /** Reads on until a line holds the text, which may have come already. */
  async function logged(text: string): Promise<string> {
    for (;;) {
      const line = log.find((one) => one.includes(text));
      if (line !== undefined) return line;
      await Promise.race([once(lines, 'line'), exited]);
    }
  }

  const url = /http:\S+/.exec(await logged('Prism is listening'))?.[0] ?? '';
  let marks = 0;
  return {
    url,
    async report() {
      // The log comes later than the answers: once it tells of this request, it has told of all before it.
      const mark = `/mark-${String(marks++)} `;
      await fetch(url + mark.trim());
      const end = log.indexOf(await logged(mark));
      const mine = log.slice(0, end).filter((line) => !line.includes('/mark-'));
      return {
        received: mine.filter((line) => line.endsWith('Request received')),
        valid: mine.filter((line) => line.includes('The request passed the validation rules')).length,
        violations: mine.filter((line) => /\[VALIDATOR\] +✖|Violation: |terminated with error/.test(line)),
      };
    },
    async stop() {
      child.kill('SIGTERM');
      await exited.catch(() => undefined);
      await rm(folder, { recursive: true });
    },
  };
}
