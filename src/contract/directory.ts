import * as z from 'zod/mini';
import { conversationState } from './conversation-state.ts';
import { emailAddress } from './email-address.ts';

const entry = z.object({ id: z.string().check(z.minLength(1)), name: z.string().check(z.minLength(1)) });
const entries = z._default(z.array(entry), []);
/** With the e-mail that the agent signs in with, where the id is another: so that "my conversations" can be found. */
const agent = z.extend(entry, { email: z.optional(emailAddress) });

/**
 * Names for ids that no operation lists: what an administrator supplies in `DIRECTORY_FILE`.
 * `states` overrides how a state code is read.
 */
export const directory = z.strictObject({
  apps: entries,
  categories: entries,
  agents: z._default(z.array(agent), []),
  states: z._default(z.partialRecord(conversationState, z.string()), {}),
});
export type Directory = z.infer<typeof directory>;
export type DirectoryEntry = z.infer<typeof entry>;
