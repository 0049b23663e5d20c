import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Runs a script of ours in a process of its own, and waits for its first line, which is its address.
 * @param {string} file
 * @param {string[]} args
 */
export async function startScript(file, args) {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const [url] = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => [null])]);
  if (url === null) throw new Error(`${file} did not start`);
  return {
    url: String(url),
    async stop() {
      child.kill();
      await exited;
    },
  };
}
