import { Pencil, Pin, Trash2 } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Badge } from '../../ui/badge.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { viewPath, type SavedListView } from './list-view.ts';
import styles from './manage-views-dialog.module.css';

type ManageViewLineProps = {
  view: SavedListView;
  onPin: () => void;
  onEdit: () => void;
  onDelete: () => void;
};

/** One saved view among all: its name, and what can be done with it. */
export function ManageViewLine({ view, onPin, onEdit, onDelete }: ManageViewLineProps) {
  const { t } = useTranslation();
  const { name, pinned, mayChange } = view;
  return (
    <>
      <span className={styles['name']} lang={textLanguage(name)} dir="auto" data-tip={name}>
        {name}
      </span>
      {view.shared && (
        <Badge>{mayChange ? t('views.isShared') : t('views.sharedBy', { owner: view.owner })}</Badge>
      )}
      <span className={styles['buttons']}>
        {mayChange && (
          <IconButton
            label={t('views.pin', { name })}
            icon={<Pin />}
            pressed={pinned}
            pressedMeaning="accent"
            onClick={onPin}
          />
        )}
        <CopyButton
          iconOnly
          text={new URL(viewPath(view), location.href).href}
          label={t('views.copyLink', { name })}
          copiedLabel={t('common.copied')}
        />
        {mayChange && (
          <>
            <IconButton label={t('views.edit', { name })} icon={<Pencil />} onClick={onEdit} />
            <IconButton label={t('views.delete', { name })} icon={<Trash2 />} onClick={onDelete} />
          </>
        )}
      </span>
    </>
  );
}
