import { Skeleton } from '../ui/skeleton.tsx';
import styles from './page-skeleton.module.css';

/** The place of a page whose code is still on its way: its title and the first lines. */
export function PageSkeleton() {
  return (
    <div className={styles['page']} aria-busy>
      <Skeleton width={40} />
      <Skeleton width={92} />
      <Skeleton width={84} />
      <Skeleton width={58} />
    </div>
  );
}
