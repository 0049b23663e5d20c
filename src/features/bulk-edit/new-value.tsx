import type { Directory } from '../../contract/directory.ts';
import { stateLabel } from '../../i18n/state-label.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import type { Edit, EditField } from './edit.ts';
import { nameOf } from './entry-options.ts';
import styles from './plan-table.module.css';

type NewValueProps = { field: EditField; edit: Edit; directory: Directory | undefined };

/** What a field is set to, in words. */
export function NewValue({ field, edit, directory }: NewValueProps) {
  const { t } = useTranslation();
  if (field === 'state' && edit.state !== undefined)
    return (
      <span className={styles['new']}>
        {stateLabel(t, edit.state, directory).label} <code className={styles['code']}>{edit.state}</code>
      </span>
    );
  const text = valueText();
  return (
    <span className={styles['new']} lang={textLanguage(text)} dir="auto">
      {text}
    </span>
  );

  function valueText(): string {
    if (field === 'assignee') return nameOf(edit.assignee ?? '', directory?.agents ?? []);
    if (field === 'title') return edit.title ?? '';
    const names = (edit.newCategoryIds ?? []).map((id) => nameOf(id, directory?.categories ?? []));
    return names.length === 0 ? t('bulk.none') : names.join(', ');
  }
}
