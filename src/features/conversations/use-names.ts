import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Directory } from '../../contract/directory.ts';
import type { Names } from './filter-words.ts';
import { knownApps, knownUsers, nameOf, seenRows } from './known-entries.ts';

/** Names for ids: from the directory, else from rows that have shown them, else the id itself. */
export function useNames(directory: Directory | undefined): Names {
  const client = useQueryClient();
  return useMemo(
    () => ({
      app: (id) => nameOf(knownApps(directory, seenRows(client)), id),
      // Rows give a category as id or as name (unknown which): a name stays what it is.
      category: (id) => nameOf(directory?.categories ?? [], id),
      user: (id) => nameOf(knownUsers(seenRows(client)), id),
    }),
    [client, directory],
  );
}
