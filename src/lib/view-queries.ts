import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { savedView, savedViews, VIEWS_PATH, type SavedView } from '../contract/saved-view.ts';
import { callOwn } from './api-client.ts';
import { deleteBrowserView, putBrowserView, readBrowserViews } from './browser-views.ts';
import { gatewayInfoQuery } from './gateway-info-query.ts';

/** Who owns a view that is kept in this browser. */
const THIS_BROWSER = 'browser';
/** One after the other, so that they arrive in the order in which they were made. */
const inTurn = { mutationKey: ['views'], scope: { id: 'views' } };

/** A view without what its keeper adds. */
export type ViewChange = Omit<SavedView, 'owner' | 'updatedAt'>;

/** Saved views of the list: a person's own and shared ones at the gateway; without a journal those of this browser. */
export const viewQueries = {
  all: () =>
    queryOptions({
      queryKey: ['views'],
      queryFn: async ({ client, signal }) =>
        (await isKeptAtGateway(client))
          ? (await callOwn('listViews', savedViews, { path: VIEWS_PATH, signal })).views
          : readBrowserViews(),
    }),
};

/** Makes or changes a view. Sending it twice is the same as once. Shown at once, taken back if it fails. */
export const putView = (client: QueryClient) =>
  mutationOptions({
    ...inTurn,
    mutationFn: async (view: ViewChange) => {
      const { id, ...body } = view;
      if (!(await isKeptAtGateway(client))) {
        const kept = { ...view, owner: THIS_BROWSER, updatedAt: Date.now() };
        putBrowserView(kept);
        return kept;
      }
      return callOwn('putView', savedView, { method: 'PUT', path: `${VIEWS_PATH}/${id}`, body });
    },
    onMutate: (view) =>
      showAtOnce(client, (views) => {
        const known = views.find(({ id }) => id === view.id);
        const now = { owner: known?.owner ?? THIS_BROWSER, updatedAt: Date.now(), ...view };
        return [...views.filter(({ id }) => id !== view.id), now];
      }),
    onSuccess: (kept) =>
      client.setQueryData(viewQueries.all().queryKey, (views) =>
        views?.map((view) => (view.id === kept.id ? kept : view)),
      ),
    onError: (_error, _view, before) => takeBack(client, before),
    onSettled: () => readAgain(client),
  });

/** Removes a view. Shown at once, taken back if it fails. */
export const deleteView = (client: QueryClient) =>
  mutationOptions({
    ...inTurn,
    mutationFn: async (id: string) => {
      if (await isKeptAtGateway(client))
        await callOwn('deleteView', z.unknown(), { method: 'DELETE', path: `${VIEWS_PATH}/${id}` });
      else deleteBrowserView(id);
    },
    onMutate: (id) => showAtOnce(client, (views) => views.filter((view) => view.id !== id)),
    onError: (_error, _id, before) => takeBack(client, before),
    onSettled: () => readAgain(client),
  });

async function isKeptAtGateway(client: QueryClient): Promise<boolean> {
  return (await client.query(gatewayInfoQuery())).journal;
}

async function showAtOnce(client: QueryClient, change: (views: SavedView[]) => SavedView[]) {
  const { queryKey } = viewQueries.all();
  await client.cancelQueries({ queryKey });
  const before = client.getQueryData(queryKey);
  client.setQueryData(queryKey, (views) => change(views ?? []));
  return before;
}

function takeBack(client: QueryClient, before: SavedView[] | undefined): void {
  if (before !== undefined) client.setQueryData(viewQueries.all().queryKey, before);
}

/** Only after the last one: what still waits to be sent would seem to be taken back. */
async function readAgain(client: QueryClient): Promise<void> {
  if (client.isMutating({ mutationKey: inTurn.mutationKey }) === 1)
    await client.invalidateQueries({ queryKey: viewQueries.all().queryKey });
}
