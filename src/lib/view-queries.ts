import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { savedView, savedViews, VIEWS_PATH, type SavedView } from '../contract/saved-view.ts';
import { callOwn } from './api-client.ts';

/** Saved views of the list, a person's own and shared ones. Only where `gatewayInfo` says that there is a journal. */
export const viewQueries = {
  all: () =>
    queryOptions({
      queryKey: ['views'],
      queryFn: async ({ signal }) =>
        (await callOwn('listViews', savedViews, { path: VIEWS_PATH, signal })).views,
    }),
};

/** Makes or changes a view. Sending it twice is the same as once. */
export const putView = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ id, name, query, pinned, order, shared }: Omit<SavedView, 'owner' | 'updatedAt'>) =>
      callOwn('putView', savedView, {
        method: 'PUT',
        path: `${VIEWS_PATH}/${id}`,
        body: { name, query, pinned, order, shared },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: viewQueries.all().queryKey }),
  });

/** Removes a view. */
export const deleteView = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (id: string) =>
      callOwn('deleteView', z.unknown(), { method: 'DELETE', path: `${VIEWS_PATH}/${id}` }),
    onSettled: () => client.invalidateQueries({ queryKey: viewQueries.all().queryKey }),
  });
