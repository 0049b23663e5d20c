import { useMutation, useQueryClient } from '@tanstack/react-query';
import { describeError } from '../../i18n/describe-error.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { BrowserViewError } from '../../lib/browser-views.ts';
import { deleteView, putView } from '../../lib/view-queries.ts';
import { toasts } from '../../ui/toasts.ts';
import type { SavedListView } from './list-view.ts';
import { moveView } from './move-view.ts';
import type { ViewForm } from './view-form.ts';

/** What can be done to views. All of it shows at once; a failure takes it back and says why. */
export function useViewActions(saved: readonly SavedListView[]) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const onError = (error: unknown) => toasts.show({ kind: 'danger', text: whyNot(t, error) });
  const put = useMutation(putView(client));
  const remove = useMutation(deleteView(client));

  const write = ({ id, name, query, pinned, order, shared }: Omit<SavedListView, 'kind' | 'mayChange'>) =>
    put.mutateAsync({ id, name, query, pinned, order, shared }).then(
      () => true,
      (error: unknown) => {
        onError(error);
        return false;
      },
    );
  const last = () => Math.max(0, ...saved.map(({ order }) => order));

  return {
    write,
    /** Makes new views, after all others. Gives the id of each at once, and later whether all were kept. */
    make: (forms: readonly ViewForm[]) => {
      const from = last();
      const views = forms.map((form, index) => ({
        ...form,
        id: crypto.randomUUID(),
        order: from + 1 + index,
        owner: '',
        updatedAt: 0,
      }));
      const allKept = Promise.all(views.map(write)).then((kept) => kept.every(Boolean));
      return { ids: views.map(({ id }) => id), allKept };
    },
    move: (id: string, to: number) => {
      for (const view of moveView(saved, id, to)) if (view.mayChange) void write(view);
    },
    remove: (view: SavedListView) =>
      remove.mutateAsync(view.id).then(
        () =>
          toasts.show({
            text: t('views.deleted', { name: view.name }),
            action: { label: t('views.undo'), onPress: () => void write(view) },
          }),
        onError,
      ),
  };
}

function whyNot(t: Translate, error: unknown): string {
  if (error instanceof BrowserViewError) return t(`views.notKept.${error.reason}`);
  return t('views.notKept', { cause: describeError(t, error).title });
}
