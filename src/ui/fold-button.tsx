import { ListFilter } from 'lucide-react';
import { Button } from './button.tsx';
import styles from './fold-button.module.css';

type FoldButtonProps = {
  /** What it folds, and how many of them are in use. */
  label: string;
  count: number;
  isUnfolded: boolean;
  onToggle: () => void;
};

/** On a narrow screen filters fold behind this button, which says how many are in use; elsewhere it is not there. */
export function FoldButton({ label, count, isUnfolded, onToggle }: FoldButtonProps) {
  return (
    <Button
      className={styles['fold']}
      icon={<ListFilter />}
      aria-expanded={isUnfolded}
      aria-label={label}
      onClick={onToggle}
    >
      {count > 0 && count}
    </Button>
  );
}
