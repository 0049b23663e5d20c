/** Filters of the list that select what a figure of a group counts. */
export type ListPart = { llmAppId?: string; activeOnly?: boolean };
