import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Names } from './filter-words.ts';
import { knownApps, knownUsers, nameOf, seenRows } from './known-entries.ts';

/** Names for ids: from the directory, else from rows that have shown them, else the id itself. */
export function useNames(directory: Directory | undefined): Names {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMemo(
    () => ({
      app: (id) => nameOf(knownApps(directory, seenRows(client)), id),
      // Rows give a category as id or as name (unknown which): a name stays what it is.
      category: (id) => nameOf(directory?.categories ?? [], id),
      user: (id) => nameOf(knownUsers(seenRows(client)), id),
      // The words of the catalog come with the first screen that shows a state; the code says it too.
      state: (code) => (code === '' ? code : (directory?.states[code] ?? code)),
      assignee: (id) => (id === 'me' ? t('list.me') : nameOf(directory?.agents ?? [], id)),
    }),
    [client, directory, t],
  );
}
