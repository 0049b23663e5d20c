/** What the page knows of a conversation that is chosen, as Alli gave it last. */
export type KnownRow = {
  id: string;
  title: string;
  /** Ids or names: the reference does not say which. */
  categories: readonly string[];
  isEnd: boolean;
};
