import type { Directory } from '../../src/contract/directory.ts';
import { agents } from './content/agents.ts';
import { apps } from './content/apps.ts';
import { categories } from './content/categories.ts';

/** The directory of the sandbox's project, as an administrator would supply it. It is the same for every seed and size. */
export function sandboxDirectory(): Directory {
  return {
    apps: apps.map(({ id, name }) => ({ id, name })),
    categories: categories.map(({ id, name }) => ({ id, name })),
    agents: agents.map(({ id, name }) => ({ id, name })),
    states: {},
  };
}
