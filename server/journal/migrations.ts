/**
 * What the database is made of, step by step; each is run once and never changed afterwards. The journal is only ever added
 * to: an entry is completed once and then stays, until it is older than `JOURNAL_DAYS`.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE parley_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Milliseconds since 1970, by the clock of the database, which all gateways share.
    at bigint NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    person_id text NOT NULL,
    person_name text,
    operation text NOT NULL,
    request_id text NOT NULL UNIQUE,
    chat_id text,
    target jsonb,
    wrote jsonb NOT NULL,
    -- 'unknown' until it is completed: a crash leaves the truth.
    outcome text NOT NULL DEFAULT 'unknown' CHECK (outcome IN ('ok', 'failed', 'unknown')),
    status int,
    completed_at bigint
  );
  CREATE INDEX parley_entries_at ON parley_entries (at DESC, id DESC);
  CREATE INDEX parley_entries_person ON parley_entries (person_id, at DESC, id DESC);
  CREATE INDEX parley_entries_operation ON parley_entries (operation, at DESC, id DESC);
  CREATE INDEX parley_entries_outcome ON parley_entries (outcome, at DESC, id DESC) WHERE outcome <> 'ok';
  CREATE INDEX parley_entries_suggested ON parley_entries (at DESC, id DESC) WHERE wrote ? 'suggestedAnswer';

  -- Which conversations an entry names, with the two values that Alli never gives back.
  CREATE TABLE parley_touched (
    conversation_id text NOT NULL,
    entry_id bigint NOT NULL REFERENCES parley_entries ON DELETE CASCADE,
    state text,
    assignee text,
    PRIMARY KEY (conversation_id, entry_id)
  );
  CREATE INDEX parley_touched_entry ON parley_touched (entry_id);
  CREATE INDEX parley_touched_state ON parley_touched (state, entry_id DESC, conversation_id DESC)
    WHERE state IS NOT NULL;
  CREATE INDEX parley_touched_assignee ON parley_touched (assignee, entry_id DESC, conversation_id DESC)
    WHERE assignee IS NOT NULL;

  CREATE TABLE parley_views (
    id text PRIMARY KEY,
    owner text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    pinned boolean NOT NULL,
    place float8 NOT NULL,
    shared boolean NOT NULL,
    updated_at bigint NOT NULL
  );
  CREATE INDEX parley_views_owner ON parley_views (owner);
  `,
  // What of one person did not go well: found among a million entries without reading all that did not (bench/results.md).
  `
  CREATE INDEX parley_entries_person_outcome ON parley_entries (person_id, outcome, at DESC, id DESC)
    WHERE outcome <> 'ok';
  `,
];
