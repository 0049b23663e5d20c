import { useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import type { Edit } from './edit.ts';
import { FilterConfirm } from './filter-confirm.tsx';
import { FilterStep, type Counted } from './filter-step.tsx';
import type { TargetEntries } from './target-entries.ts';
import type { FilterTarget } from './target.ts';
import { trimmed } from './trimmed.ts';

type FilterDialogProps = {
  edit: Edit;
  onEdit: (edit: Edit) => void;
  directory: Directory | undefined;
  entries: TargetEntries;
  onBack: () => void;
  onClose: () => void;
};

/** Editing by filter: whom and what, then a count through the list, then the number typed as a confirmation. */
export function FilterDialog({ edit, onEdit, directory, entries, onBack, onClose }: FilterDialogProps) {
  const [filter, setFilter] = useState<FilterTarget>({ by: 'users', values: [] });
  const [counted, setCounted] = useState<Counted | null>(null);
  if (counted !== null)
    return (
      <FilterConfirm
        filter={filter}
        counted={counted}
        edit={trimmed(edit)}
        directory={directory}
        onBack={() => setCounted(null)}
        onClose={onClose}
      />
    );
  return (
    <FilterStep
      filter={filter}
      onFilter={setFilter}
      edit={edit}
      onEdit={onEdit}
      directory={directory}
      entries={entries}
      onCounted={setCounted}
      onBack={onBack}
      onClose={onClose}
    />
  );
}
