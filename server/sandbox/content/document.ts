/** A knowledge document that answers cite. */
export type DocumentText = {
  title: string;
  /** The words for `source` of a citation (likely: FACTS of the API). */
  kind: 'DOCUMENT' | 'FAQ' | 'WEB';
  url: string | null;
  /** The knowledge base it belongs to. */
  base: string;
  /** Percent of rated answers citing it that are rated badly, besides what the app adds. */
  badRatings: number;
  /** Page (null where there are none) and text of the passages that get cited. */
  passages: readonly (readonly [number | null, string])[];
};
