import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { conversationQueries, MOST_RUNNING } from '../features/conversations/queries.ts';
import { viewQuery, viewTimes } from '../features/conversations/view-query.ts';
import { ViewLinks } from '../features/views/view-links.tsx';

/** The views in the navigation. How many conversations run is what the list has found; nothing is asked for it. */
export function NavViews({ itemClassName }: { itemClassName: string | undefined }) {
  const { pathname, search } = useLocation();
  const running = useQuery({ ...conversationQueries.running(), enabled: false }).data;
  return (
    <ViewLinks
      shown={
        pathname === '/conversations'
          ? { viewId: new URLSearchParams(search).get('view'), query: viewQuery(search) }
          : null
      }
      normal={viewQuery}
      timesOf={viewTimes}
      counts={
        running === undefined
          ? {}
          : { running: running.size < MOST_RUNNING ? String(running.size) : `${String(MOST_RUNNING)}+` }
      }
      itemClassName={itemClassName}
    />
  );
}
