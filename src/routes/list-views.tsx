import { useLocation } from 'react-router';
import { viewQuery, viewTimes } from '../features/conversations/view-query.ts';
import { ViewsBar } from '../features/views/views-bar.tsx';

/** The views in the head of the list. */
export function ListViews() {
  const { search } = useLocation();
  return (
    <ViewsBar
      viewId={new URLSearchParams(search).get('view')}
      query={viewQuery(search)}
      normal={viewQuery}
      timesOf={viewTimes}
    />
  );
}
