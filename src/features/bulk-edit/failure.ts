import * as z from 'zod/mini';
import { laterChange } from '../../contract/problem.ts';
import { errorCauses } from '../../lib/error-cause.ts';

/** Why a chunk is not done. `notApplied`: its answer was lost and Alli still has the old value. `cutOff`: the page ended. */
export const failure = z.object({
  cause: z.enum([...errorCauses, 'notApplied', 'cutOff']),
  /** Status and code, to hand on. */
  code: z.string(),
  /** With `changedSince`: what others have changed meanwhile. */
  changes: z.optional(z.array(laterChange)),
});
export type Failure = z.infer<typeof failure>;
