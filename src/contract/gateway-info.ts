import * as z from 'zod/mini';
import { directory } from './directory.ts';

/** What the gateway tells the app about itself, at `/api/info`. Never a secret, never the address of Alli. */
export const gatewayInfo = z.object({
  mode: z.enum(['sandbox', 'alli']),
  version: z.string(),
  directory,
  /** Whether writes are recorded, so that state and assignee can be known, and views be shared. */
  journal: z.boolean(),
});
export type GatewayInfo = z.infer<typeof gatewayInfo>;

/** Where `gatewayInfo` is served. */
export const GATEWAY_INFO_PATH = '/api/info';

/** Every call to the gateway carries this header; a form or an image from another site cannot set it. */
export const REQUESTED_BY = { name: 'X-Requested-By', value: 'parley' } as const;

/**
 * Sent with a write to conversations that it names: the newest entry that the person has seen of them (`0`: none). If
 * somebody else has set the same of any since, the gateway refuses with `changed-since` and nothing is sent.
 */
export const SEEN_ENTRY_HEADER = 'X-Seen-Entry';
