/** One choice of a list. */
export type Option = {
  value: string;
  /** The accessible name. */
  label: string;
  /** Said and shown after the label, e.g. an id or a count. Also searched in. */
  detail?: string | undefined;
  /** Language of the label, when it is not that of the page. */
  lang?: string | undefined;
};
