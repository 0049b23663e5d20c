import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, Filter, History } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { openBulkHistory } from '../features/bulk-edit/bulk-view.ts';
import { bulkWanted } from '../features/bulk-edit/bulk-wanted.ts';
import { knownApps, knownCategories, knownUsers, seenRows } from '../features/conversations/known-entries.ts';
import { loadAreas } from '../i18n/i18n-store.ts';
import { usePermission } from '../i18n/use-permission.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { IconButton } from '../ui/icon-button.tsx';

const Menu = lazy(() => import('../ui/menu.tsx').then((m) => ({ default: m.Menu })));
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
  const [open, setOpen] = useState(false);
  const [isFilter, setIsFilter] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const entries = () => {
    const rows = seenRows(client);
    return {
      users: knownUsers(rows),
      apps: knownApps(directory, rows),
      categories: knownCategories(directory, rows),
    };
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
      <IconButton
        ref={button}
        label={t('list.more')}
        icon={<Ellipsis />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      <Suspense>
        {open && (
          <Menu
            anchor={button}
            id={id}
            open
            onOpenChange={setOpen}
            label={t('list.more')}
            // Only an admin may write where nobody has named the conversations.
            items={mayByFilter ? [byFilter, history] : [history]}
          />
        )}
        {isFilter && (
          <FilterDialog directory={directory} entries={entries()} onClose={() => setIsFilter(false)} />
        )}
      </Suspense>
    </>
  );
}
