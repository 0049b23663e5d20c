import type { SandboxControl } from '../../server/sandbox/control.ts';

/** The app with the fewest conversations, which are still more than a page of the list. */
export function smallApp(alli: SandboxControl): {
  app: string;
  held: ReturnType<SandboxControl['conversations']>;
} {
  const all = alli.conversations();
  const apps = new Set(all.flatMap(({ llmApp }) => llmApp?.id ?? []));
  const [first] = [...apps]
    .map((app) => ({ app, held: all.filter(({ llmApp }) => llmApp?.id === app) }))
    .sort((a, b) => a.held.length - b.held.length);
  if (first === undefined) throw new Error('the sandbox has apps');
  return first;
}
