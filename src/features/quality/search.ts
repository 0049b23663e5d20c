import * as z from 'zod/mini';
import { choice } from '../../lib/search-schema.ts';

/** Whose ratings the figures are of. */
export const rater = z.enum(['user', 'agent']);
export type Rater = z.infer<typeof rater>;

/** What the section keeps in the URL of its page. */
export const qualitySearch = { rater: choice(rater, 'user') };
