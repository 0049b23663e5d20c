import type { Directory } from '../contract/directory.ts';
import type { Person } from '../contract/person.ts';
import { getSettings } from './settings.ts';

/**
 * The id under which conversations are assigned to the person: of the agent in the directory with their e-mail, else the
 * e-mail itself. Where nobody signs in, what was chosen on this device; null if nothing was.
 */
export function myAgentId({ email }: Person, { agents }: Pick<Directory, 'agents'>): string | null {
  if (email === null) return getSettings().agentId;
  const wanted = email.toLowerCase();
  const mine = agents.find(({ id, email: own = id }) => own.toLowerCase() === wanted);
  return mine?.id ?? email;
}
