import * as z from 'zod/mini';

/** Whether a conversation is running in the background. */
export const runningStatus = z.object({ isRunning: z.boolean() });
