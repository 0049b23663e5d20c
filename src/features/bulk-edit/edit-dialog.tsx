import { useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { FilterDialog } from './filter-dialog.tsx';
import type { Edit } from './edit.ts';
import { EditStep } from './edit-step.tsx';
import type { KnownRow } from './known-row.ts';
import { ReviewStep } from './review-step.tsx';
import type { TargetEntries } from './target-entries.ts';
import { trimmed } from './trimmed.ts';

type EditDialogProps = {
  ids: readonly string[];
  knownRows: () => Iterable<KnownRow>;
  directory: Directory | undefined;
  targetEntries: () => TargetEntries;
  onClose: () => void;
};

/** What to set, then what that changes; or the same for all that a filter selects. What was entered is kept between. */
export function EditDialog({ ids, knownRows, directory, targetEntries, onClose }: EditDialogProps) {
  const [step, setStep] = useState<'edit' | 'review' | 'filter'>('edit');
  const [known] = useState(() => new Map([...knownRows()].map((row) => [row.id, row])));
  const [edit, setEdit] = useState<Edit>({});
  if (step === 'filter')
    return (
      <FilterDialog
        edit={edit}
        onEdit={setEdit}
        directory={directory}
        entries={targetEntries()}
        onBack={() => setStep('edit')}
        onClose={onClose}
      />
    );
  if (step === 'review')
    return (
      <ReviewStep
        ids={ids}
        known={known}
        edit={trimmed(edit)}
        directory={directory}
        onBack={() => setStep('edit')}
        onClose={onClose}
      />
    );
  return (
    <EditStep
      count={ids.length}
      edit={edit}
      onEdit={setEdit}
      directory={directory}
      onReview={() => setStep('review')}
      onFilter={() => setStep('filter')}
      onClose={onClose}
    />
  );
}
