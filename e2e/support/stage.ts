import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '../../server/sandbox/create-sandbox.ts';
import { listenSandbox } from '../../server/sandbox/listen.ts';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import type { SandboxOptions } from '../../server/sandbox/sandbox-options.ts';
import { startServer } from './start-server.ts';

/** The moment of every journey: Monday 23 November 2026, 14:06 in Seoul (ms since 1970, UTC). */
export const NOW = Date.UTC(2026, 10, 23, 5, 6);

/** The key that the gateway of a stage holds. It must never be seen in the browser. */
export const STAGE_KEY = 'stage-key-7f3a9c';

/** A production gateway in a process of its own, in front of a sandbox that the test holds in its hands. */
export type Stage = {
  url: string;
  upstreamUrl: string;
  sandbox: Sandbox;
  output: string[];
  close: () => Promise<void>;
};

export async function startStage(
  options: SandboxOptions = {},
  env: Record<string, string> = {},
): Promise<Stage> {
  const sandbox = createSandbox({ now: () => NOW, live: false, apiKey: STAGE_KEY, ...options });
  const upstream = await listenSandbox(sandbox);
  const folder = await mkdtemp(join(tmpdir(), 'parley-stage-'));
  const directoryFile = join(folder, 'directory.json');
  await writeFile(directoryFile, JSON.stringify(sandboxDirectory()));
  const server = await startServer({
    DIRECTORY_FILE: directoryFile,
    ALLI_BASE_URL: upstream.url,
    ALLI_API_KEY: STAGE_KEY,
    // One gateway serves many journeys: what one of them does to Alli must not slow down or stop the next.
    ALLI_DOWN_AFTER: '100000',
    ALLI_MAX_IN_FLIGHT: '256',
    ...env,
  });
  return {
    url: server.url,
    upstreamUrl: upstream.url,
    sandbox,
    output: server.output,
    close: async () => {
      await server.stop();
      await upstream.close();
      await rm(folder, { recursive: true });
    },
  };
}
