import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { loadAreas } from '../../i18n/i18n-store.ts';
import type { BulkJobsPanelProps } from './bulk-jobs-panel.tsx';
import { bulkWanted } from './bulk-wanted.ts';
import { hasJournal } from './has-journal.ts';

const BulkJobsPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./bulk-jobs-panel.tsx'), loadAreas(['bulk', 'states'])]);
  return { default: panel.BulkJobsPanel };
});

/**
 * Bulk edits over all pages. Mount it once, above the routes: a job goes on while pages change. Its code comes when a
 * bulk edit is begun, or when this browser keeps one from before.
 */
export function BulkJobsIsland(props: BulkJobsPanelProps) {
  const isWanted = useSyncExternalStore(bulkWanted.subscribe, bulkWanted.get);
  useEffect(() => {
    void hasJournal().then((has) => has && bulkWanted.set());
  }, []);
  if (!isWanted) return null;
  return (
    <Suspense>
      <BulkJobsPanel {...props} />
    </Suspense>
  );
}
