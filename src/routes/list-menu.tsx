import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ClipboardCheck, Ellipsis, Filter, History } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { openBulkHistory } from '../features/bulk-edit/bulk-view.ts';
import { bulkWanted } from '../features/bulk-edit/bulk-wanted.ts';
import { knownApps, knownCategories, knownUsers, seenRows } from '../features/conversations/known-entries.ts';
import { loadAreas } from '../i18n/i18n-store.ts';
import { usePermission } from '../i18n/use-permission.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { MenuButton } from '../ui/menu-button.tsx';
import { reviewId, reviewPath } from './review-address.ts';

const FilterDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('../features/bulk-edit/filter-dialog.tsx'),
    loadAreas(['bulk', 'states']),
  ]);
  return { default: dialog.FilterDialog };
});

/** What can be done from the list without choosing rows first. */
export function ListMenu() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const mayByFilter = usePermission('bulkUpdateByFilter').may;
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [isFilter, setIsFilter] = useState(false);
  const entries = () => {
    const rows = seenRows(client);
    return {
      users: knownUsers(rows),
      apps: knownApps(directory, rows),
      categories: knownCategories(directory, rows),
    };
  };
  const review = {
    id: 'review',
    label: t('list.review'),
    icon: <ClipboardCheck />,
    // Of what the list shows: its filters go along.
    onSelect: () => void navigate(reviewPath(reviewId(params))),
  };
  const history = {
    id: 'history',
    label: t('list.bulkHistory'),
    icon: <History />,
    onSelect: () => {
      bulkWanted.set();
      openBulkHistory();
    },
  };
  const byFilter = {
    id: 'filter',
    label: t('list.editByFilter'),
    icon: <Filter />,
    onSelect: () => {
      bulkWanted.set();
      setIsFilter(true);
    },
  };
  return (
    <>
      <MenuButton
        look="icon"
        label={t('list.more')}
        icon={<Ellipsis />}
        // Only an admin may write where nobody has named the conversations.
        items={() => (mayByFilter ? [review, byFilter, history] : [review, history])}
      />
      <Suspense>
        {isFilter && (
          <FilterDialog directory={directory} entries={entries()} onClose={() => setIsFilter(false)} />
        )}
      </Suspense>
    </>
  );
}
