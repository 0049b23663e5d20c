import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { readDisplay } from '../features/conversations/display.ts';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import { useNames } from '../features/conversations/use-names.ts';
import type { Facts } from '../features/export/lines-of.ts';
import { stateLabel } from '../i18n/state-label.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { exportColumns } from './export-columns.ts';
import { createKnownPiece } from './known-piece.ts';

/** What a file says of a conversation: the columns as the list has them by its address. Needs the words `exporting` and `states`. */
export function useExportFacts(): Facts {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { search } = useConversationSearch();
  const info = useQuery(gatewayInfoQuery()).data;
  const names = useNames(info?.directory);
  const hasJournal = info?.journal === true;
  const [known] = useState(createKnownPiece);
  return {
    columns: exportColumns({
      t,
      variables: search.variables,
      chosen: readDisplay(params).columns.map(({ id }) => id),
      hasJournal,
      categoryName: names.category,
      state: (id) => {
        const code = known.of(id).state?.value;
        return code === undefined ? null : `${stateLabel(t, code, info?.directory).label} · ${code}`;
      },
      assignee: (id) => {
        const assignee = known.of(id).assignee?.value;
        return assignee === undefined ? null : names.assignee(assignee);
      },
    }),
    prepare: (ids, signal) => (hasJournal ? known.read(ids, signal) : Promise.resolve()),
  };
}
