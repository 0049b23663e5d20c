import { conversationState } from '../../contract/conversation-state.ts';
import type { Directory } from '../../contract/directory.ts';
import { stateLabel, stateOptions } from '../../i18n/state-label.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { TextField } from '../../ui/text-field.tsx';
import { CategoryTags } from './category-tags.tsx';
import type { Edit } from './edit.ts';
import { entryOptions, nameOf } from './entry-options.ts';
import { PickField } from './pick-field.tsx';
import styles from './edit-form.module.css';

/** Stands for "leave as it is" among the choices, and "remove all" among the categories. No id looks like them. */
const LEAVE = ' leave';
const REMOVE_ALL = ' remove all';

type EditFormProps = { edit: Edit; onChange: (edit: Edit) => void; directory: Directory | undefined };

/** The four fields that can be set. A field that is left alone changes nothing. */
export function EditForm({ edit, onChange, directory }: EditFormProps) {
  const { t } = useTranslation();
  const { state, assignee, newCategoryIds, title } = edit;
  const leave = { value: LEAVE, label: t('bulk.asItIs') };
  const agents = directory?.agents ?? [];
  const categories = directory?.categories ?? [];
  const set = (part: { [K in keyof Edit]: Edit[K] | undefined }) => {
    const next = { state, assignee, newCategoryIds, title, ...part };
    onChange({
      ...(next.state === undefined ? {} : { state: next.state }),
      ...(next.assignee === undefined ? {} : { assignee: next.assignee }),
      ...(next.newCategoryIds === undefined ? {} : { newCategoryIds: next.newCategoryIds }),
      ...(next.title === undefined ? {} : { title: next.title }),
    });
  };
  const setCategories = (chosen: readonly string[]) => {
    const wasEmpty = newCategoryIds?.length === 0;
    const ids = chosen.filter((id) => id !== REMOVE_ALL);
    const removesAll = chosen.includes(REMOVE_ALL) && !wasEmpty;
    set({ newCategoryIds: removesAll ? [] : ids.length === 0 ? undefined : ids });
  };
  return (
    <div className={styles['form']}>
      <PickField
        label={t('bulk.state')}
        placeholder={t('bulk.asItIs')}
        value={
          state && (
            <>
              {stateLabel(t, state, directory).label} <code className={styles['code']}>{state}</code>
            </>
          )
        }
        options={[leave, ...stateOptions(t, directory)]}
        selected={[state ?? LEAVE]}
        onChange={([next]) => set({ state: conversationState.safeParse(next).data })}
        searchLabel={t('bulk.findState')}
      />
      <PickField
        label={t('bulk.assignee')}
        placeholder={t('bulk.asItIs')}
        value={
          assignee && <span lang={textLanguage(nameOf(assignee, agents))}>{nameOf(assignee, agents)}</span>
        }
        options={[leave, ...entryOptions(agents, assignee === undefined ? [] : [assignee])]}
        selected={[assignee ?? LEAVE]}
        onChange={([next]) => set({ assignee: next === LEAVE ? undefined : next })}
        onTyped={(id) => set({ assignee: id })}
        searchLabel={t('bulk.findAgent')}
      />
      <PickField
        label={t('bulk.categories')}
        placeholder={t('bulk.asItIs')}
        hint={t('bulk.replaces')}
        value={newCategoryIds && <CategoryTags ids={newCategoryIds} categories={categories} />}
        options={[
          { value: REMOVE_ALL, label: t('bulk.removeAll') },
          ...entryOptions(categories, newCategoryIds ?? []),
        ]}
        selected={newCategoryIds?.length === 0 ? [REMOVE_ALL] : (newCategoryIds ?? [])}
        onChange={setCategories}
        multiple
        onTyped={(id) => setCategories([...(newCategoryIds ?? []), id])}
        searchLabel={t('bulk.findCategory')}
      />
      <TextField
        label={t('bulk.title')}
        placeholder={t('bulk.asItIs')}
        value={title ?? ''}
        onChange={(text) => set({ title: text === '' ? undefined : text })}
        lang={textLanguage(title ?? '')}
      />
    </div>
  );
}
