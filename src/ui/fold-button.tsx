import { ListFilter } from 'lucide-react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './fold-button.module.css';

type FoldButtonProps = {
  /** What it folds, and how many of them are in use. */
  label: string;
  count: number;
  isUnfolded: boolean;
  onToggle: () => void;
  className?: string | undefined;
};

/**
 * On a narrow screen filters fold behind this button, which says how many are in use; elsewhere it is not there, unless
 * its owner shows it: then it has room for its words.
 */
export function FoldButton({ label, count, isUnfolded, onToggle, className }: FoldButtonProps) {
  return (
    <Button
      className={classNames(styles['fold'], className)}
      icon={<ListFilter />}
      aria-expanded={isUnfolded}
      aria-label={label}
      onClick={onToggle}
    >
      {count > 0 && <span className={styles['count']}>{count}</span>}
      <span className={styles['label']}>{label}</span>
    </Button>
  );
}
