import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A running production server. */
export type RunningServer = {
  url: string;
  output: string[];
  stop: () => Promise<void>;
  kill: () => Promise<void>;
};

/** Starts the production build on a free port, without the journal if the test does not ask for it (JOURNAL=on), and waits for the line that says where it listens. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', JOURNAL: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  createInterface(child.stderr).on('line', (line) => output.push(line));
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => output.push(line));
  const exited = once(child, 'exit');
  const first = await Promise.race([once(lines, 'line'), exited.then(() => null)]);
  const url = /http:\/\/\S+/.exec(String(first?.[0]))?.[0];
  if (url === undefined) throw new Error(`The server did not start:\n${output.join('\n')}`);
  return {
    url,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
    /** Without a word, as a crash would. */
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
