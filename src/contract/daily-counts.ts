import * as z from 'zod/mini';

/** A range of days, `YYYY-MM-DD`, both ends included. The zone of a day is Alli's and unknown. */
export const dailyCountsRange = z.strictObject({
  startDate: z.optional(z.string()),
  endDate: z.optional(z.string()),
});
export type DailyCountsRange = z.infer<typeof dailyCountsRange>;

const dailyCounts = z.object({
  dailyTotalCount: z.optional(
    z.array(z.object({ date: z.optional(z.string()), activeCount: z.optional(z.int()) })),
  ),
  state: z.optional(z.string()),
  campaignCount: z.optional(z.int()),
});

/** Conversations per day exactly as documented. One conversation may count on two days: never sum days. */
export const dailyCountsResponse = z.object({
  result: z.optional(dailyCounts),
  errors: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});
export type DailyCountsResponse = z.infer<typeof dailyCountsResponse>;
