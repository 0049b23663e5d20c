import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EditWords } from './edit-words.tsx';
import type { Job } from './job.ts';
import styles from './job-dialog.module.css';

/** What a job sets, in one line; of an undo: what it takes back. */
export function JobWords({ job, directory }: { job: Job; directory: Directory | undefined }) {
  const { t } = useTranslation();
  return (
    <p className={styles['edit']}>
      {job.kind === 'undo' && <span className={styles['undoOf']}>{t('bulk.undoOf')}</span>}
      <EditWords edit={job.edit} directory={directory} />
    </p>
  );
}
