import * as z from 'zod/mini';
import { directory } from './directory.ts';

/** What the gateway tells the app about itself, at `/api/info`. Never a secret, never the address of Alli. */
export const gatewayInfo = z.object({
  mode: z.enum(['sandbox', 'alli']),
  version: z.string(),
  directory,
});
export type GatewayInfo = z.infer<typeof gatewayInfo>;

/** Where `gatewayInfo` is served. */
export const GATEWAY_INFO_PATH = '/api/info';

/** Every call to the gateway carries this header; a form or an image from another site cannot set it. */
export const REQUESTED_BY = { name: 'X-Requested-By', value: 'parley' } as const;
