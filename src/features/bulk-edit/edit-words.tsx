import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { fieldsOf, type Edit } from './edit.ts';
import { NewValue } from './new-value.tsx';
import styles from './edit-words.module.css';

const names = {
  newCategoryIds: 'bulk.categories',
  title: 'bulk.title',
  state: 'bulk.state',
  assignee: 'bulk.assignee',
} as const;

/** All that an edit sets, in one line. */
export function EditWords({ edit, directory }: { edit: Edit; directory: Directory | undefined }) {
  const { t } = useTranslation();
  return fieldsOf(edit).map((field) => (
    <span key={field} className={styles['part']}>
      <span className={styles['name']}>{t(names[field])}</span>{' '}
      <NewValue field={field} edit={edit} directory={directory} />
    </span>
  ));
}
