import { ListFilter } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import styles from './filter-bar.module.css';

type FoldButtonProps = { count: number; isUnfolded: boolean; onToggle: () => void };

/** On a narrow screen the filters fold behind this button; those that are set stay in sight. */
export function FoldButton({ count, isUnfolded, onToggle }: FoldButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      className={styles['fold']}
      icon={<ListFilter />}
      aria-expanded={isUnfolded}
      aria-label={count === 0 ? t('list.filters') : t('list.filtersSet', { count })}
      onClick={onToggle}
    >
      {count > 0 && count}
    </Button>
  );
}
