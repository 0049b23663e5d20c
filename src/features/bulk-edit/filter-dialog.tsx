import { useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import type { Edit } from './edit.ts';
import { FilterConfirm } from './filter-confirm.tsx';
import { FilterStep, type Counted } from './filter-step.tsx';
import type { TargetEntries } from './target-entries.ts';
import type { FilterTarget } from './target.ts';
import { trimmed } from './trimmed.ts';

type FilterDialogProps = {
  directory: Directory | undefined;
  entries: TargetEntries;
  onClose: () => void;
};

/**
 * Editing by filter: whom and what, then a count through the list, then the number typed as a confirmation. Load it, and
 * the words `bulk` and `states`, when it is wanted.
 */
export function FilterDialog({ directory, entries, onClose }: FilterDialogProps) {
  const [filter, setFilter] = useState<FilterTarget>({ by: 'users', values: [] });
  const [edit, setEdit] = useState<Edit>({});
  const [counted, setCounted] = useState<Counted | null>(null);
  return counted !== null ? (
    <FilterConfirm
      filter={filter}
      counted={counted}
      edit={trimmed(edit)}
      directory={directory}
      onBack={() => setCounted(null)}
      onClose={onClose}
    />
  ) : (
    <FilterStep
      filter={filter}
      onFilter={setFilter}
      edit={edit}
      onEdit={setEdit}
      directory={directory}
      entries={entries}
      onCounted={setCounted}
      onClose={onClose}
    />
  );
}
