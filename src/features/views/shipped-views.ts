/** The views that come with Parley: what Alli can really be asked for, or what rows say of themselves. */
export const shippedViewIds = ['open', 'running', 'ended-today', 'long-silent', 'without-category'] as const;
export type ShippedViewId = (typeof shippedViewIds)[number];
export type ShippedView = { kind: 'shipped'; id: ShippedViewId; query: string };

const queries: Record<ShippedViewId, string> = {
  open: '?activeOnly=true',
  running: '?backgroundRunning=true',
  // Parley itself leaves out the rest in these two: Alli has no filter for it.
  'ended-today': '?startedAt=today&ended=true',
  'without-category': '?uncategorized=true',
  'long-silent': '?activeOnly=true&endAt=today-14&order=LAST_CHAT_TIME_ASC',
};

export const shippedViews: readonly ShippedView[] = shippedViewIds.map((id) => ({
  kind: 'shipped',
  id,
  query: queries[id],
}));
