import { useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { EditStep } from './edit-step.tsx';
import type { Edit } from './edit.ts';
import type { KnownRow } from './known-row.ts';
import { ReviewStep } from './review-step.tsx';
import { trimmed } from './trimmed.ts';
import { useSeenEntry } from './use-seen-entry.ts';

type EditDialogProps = {
  ids: readonly string[];
  knownRows: () => Iterable<KnownRow>;
  directory: Directory | undefined;
  onClose: () => void;
};

/** What to set on the chosen conversations, then what that changes. What was entered is kept between. */
export function EditDialog({ ids, knownRows, directory, onClose }: EditDialogProps) {
  const [isReview, setIsReview] = useState(false);
  const [known] = useState(() => new Map([...knownRows()].map((row) => [row.id, row])));
  const seen = useSeenEntry();
  const [edit, setEdit] = useState<Edit>({});
  return isReview ? (
    <ReviewStep
      ids={ids}
      known={known}
      seen={seen}
      edit={trimmed(edit)}
      directory={directory}
      onBack={() => setIsReview(false)}
      onClose={onClose}
    />
  ) : (
    <EditStep
      count={ids.length}
      edit={edit}
      onEdit={setEdit}
      directory={directory}
      onReview={() => setIsReview(true)}
      onClose={onClose}
    />
  );
}
