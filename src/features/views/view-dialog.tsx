import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './view-dialog.module.css';
import type { QueryTimes, ViewForm } from './view-form.ts';

type ViewDialogProps = {
  title: string;
  start: ViewForm;
  /** The names of the other views: a second one of the same name may be meant, and is said. */
  otherNames: readonly string[];
  times: QueryTimes;
  keptIn: 'team' | 'browser';
  mayShare: boolean;
  onSave: (form: ViewForm) => void;
  onClose: () => void;
};

/** Longest name, as the contract has it. */
const LONGEST_NAME = 80;

/** Name of a view, where it is shown, who sees it, and whether its times move with the days. */
export function ViewDialog(props: ViewDialogProps) {
  const { title, start, otherNames, times, keptIn, mayShare, onSave, onClose } = props;
  const { t } = useTranslation();
  const [form, setForm] = useState(start);
  const formId = useId();
  const change = (part: Partial<ViewForm>) => setForm((now) => ({ ...now, ...part }));
  const name = form.name.trim();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name !== '') onSave({ ...form, name });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      closeLabel={t('common.close')}
      foot={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant="primary" type="submit" form={formId} disabled={name === ''}>
            {t('views.keep')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['form']} onSubmit={submit}>
        <TextField
          label={t('views.name')}
          value={form.name}
          maxLength={LONGEST_NAME}
          hint={otherNames.includes(name) ? t('views.sameName') : undefined}
          onChange={(value) => change({ name: value })}
        />
        <Switch checked={form.pinned} onChange={(pinned) => change({ pinned })}>
          {t('views.pinned')}
        </Switch>
        {keptIn === 'team' && (
          <Switch checked={form.shared} disabled={!mayShare} onChange={(shared) => change({ shared })}>
            {t('views.shared')}
          </Switch>
        )}
        {form.shared && <p className={styles['hint']}>{t('views.sharedHint')}</p>}
        {times.moving !== null && (
          <>
            <Switch
              checked={form.query === times.moving}
              onChange={(moving) =>
                change({ query: moving && times.moving !== null ? times.moving : times.fixed })
              }
            >
              {t('views.moving')}
            </Switch>
            <p className={styles['hint']}>{t('views.movingHint')}</p>
          </>
        )}
        {keptIn === 'browser' && <Note>{t('views.inBrowser')}</Note>}
      </form>
    </Dialog>
  );
}
