/** A PostgreSQL database, wherever it runs: PGlite in a folder, or a server. */
export type Sql = {
  /** One statement with `$1`, `$2`. Ids are cast to text and times to float8 in it: drivers read int8 differently. */
  query: (text: string, values?: readonly unknown[]) => Promise<unknown[]>;
  /** A script of several statements without values. */
  run: (script: string) => Promise<void>;
  /**
   * Hears what is notified on a channel, by this process or another. `onGap` after a connection was lost and is there
   * again: what was said meanwhile is not heard.
   */
  listen: (channel: string, hear: (payload: string) => void, onGap: () => void) => Promise<void>;
  close: () => Promise<void>;
};

/** Why the database cannot be used, for the log and for the person who set it up. Holds no password. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}
