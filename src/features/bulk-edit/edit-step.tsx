import { useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EditForm } from './edit-form.tsx';
import { fieldsOf, type Edit } from './edit.ts';
import { trimmed } from './trimmed.ts';
import styles from './edit-form.module.css';

type EditStepProps = {
  count: number;
  edit: Edit;
  onEdit: (edit: Edit) => void;
  directory: Directory | undefined;
  onReview: () => void;
  onClose: () => void;
};

/** What to set on the chosen conversations. */
export function EditStep({ count, edit, onEdit, directory, onReview, onClose }: EditStepProps) {
  const { t } = useTranslation();
  const [isAsked, setIsAsked] = useState(false);
  const isEmpty = fieldsOf(trimmed(edit)).length === 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title={t('bulk.editTitle', { count })}
      description={t('bulk.editHint')}
      closeLabel={t('common.close')}
      foot={
        <>
          {isAsked && isEmpty && (
            <span role="alert" className={styles['why']}>
              {t('bulk.nothingSet')}
            </span>
          )}
          <Button variant="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" onClick={() => (isEmpty ? setIsAsked(true) : onReview())}>
            {t('bulk.review')}
          </Button>
        </>
      }
    >
      <EditForm edit={edit} onChange={onEdit} directory={directory} />
    </Dialog>
  );
}
