import * as z from 'zod/mini';
import type { ErrorCause } from '../../lib/error-cause.ts';

const causes = [
  'keyRefused',
  'notAllowed',
  'notFound',
  'rateLimited',
  'payment',
  'badRequest',
  'alliFailed',
  'alliUnreachable',
  'alliSlow',
  'gatewayUnreachable',
  'gatewayRefused',
  'gatewayBusy',
  'journalDown',
  'changedSince',
  'offline',
  'contract',
  'outdated',
  'bug',
] as const satisfies readonly ErrorCause[];

/** Why a chunk is not done. `notApplied`: its answer was lost and Alli still has the old value. `cutOff`: the page ended. */
export const failure = z.object({
  cause: z.enum([...causes, 'notApplied', 'cutOff']),
  /** Status and code, to hand on. */
  code: z.string(),
});
export type Failure = z.infer<typeof failure>;
