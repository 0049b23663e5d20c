import { useQueryClient } from '@tanstack/react-query';
import { User, UsersRound } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { preloadable } from '../../ui/preloadable.tsx';
import styles from './filter-bar.module.css';
import { knownUsers, seenRows } from './known-entries.ts';
import type { PatchSearch } from './use-conversation-search.ts';
import { useTextDraft } from './use-text-draft.ts';

const OptionList = preloadable(async () => (await import('../../ui/option-list.tsx')).OptionList);

const splitIds = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];

/** Ids of users, typed or pasted, or chosen by name from the users that rows have shown. */
export function UserFilter({ userIds, patch }: { userIds: readonly string[]; patch: PatchSearch }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const anchor = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const setIds = (next: string[]) => patch({ userIds: next });
  const draft = useTextDraft(userIds.join(', '), (text) => {
    const next = splitIds(text);
    if (next.join() !== userIds.join()) setIds(next);
  });

  return (
    <span className={styles['users']}>
      <SearchField
        type="text"
        label={t('list.userIds')}
        placeholder={t('list.userIds')}
        title={t('list.userIdsHint')}
        clearLabel={t('common.clear', { label: t('list.userIds') })}
        icon={<User />}
        className={styles['userField']}
        value={draft.value}
        isSet={userIds.length > 0}
        onChange={draft.onChange}
        {...draft.input}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commitNow();
        }}
      />
      <IconButton
        ref={anchor}
        label={t('list.seenUsers')}
        icon={<UsersRound />}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onPointerEnter={OptionList.preload}
        onFocus={OptionList.preload}
      />
      {open && (
        <OptionList
          anchor={anchor}
          id={listId}
          open={open}
          onOpenChange={setOpen}
          label={t('list.seenUsers')}
          options={knownUsers(seenRows(client)).map(({ id, name }) => ({
            value: id,
            label: name,
            detail: id,
            lang: textLanguage(name),
          }))}
          selected={userIds}
          multiple
          onChange={setIds}
          searchLabel={t('list.userSearch')}
          emptyText={t('list.noUsers')}
        />
      )}
    </span>
  );
}
