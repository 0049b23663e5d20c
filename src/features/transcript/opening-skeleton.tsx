import { classNames } from '../../ui/class-names.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import view from './conversation-view.module.css';
import styles from './opening-skeleton.module.css';

const answer = [92, 84, 58] as const;
const facts = [58, 92, 40, 92, 58, 84, 74, 92] as const;

/** The place of a transcript and of what stands beside it, so that nothing moves when they come. */
export function OpeningSkeleton() {
  return (
    <>
      <div className={styles['bar']} aria-hidden />
      <div className={view['columns']} aria-hidden>
        <div className={styles['messages']}>
          {[0, 1, 2].map((turn) => (
            <div key={turn} className={styles['turn']}>
              <div className={classNames(styles['bubble'], styles['user'])}>
                <Skeleton width={92} />
              </div>
              <div className={styles['bubble']}>
                {answer.map((width) => (
                  <Skeleton key={width} width={width} />
                ))}
              </div>
            </div>
          ))}
        </div>
        <aside className={styles['facts']}>
          {facts.map((width, at) => (
            <Skeleton key={at} width={width} />
          ))}
        </aside>
      </div>
    </>
  );
}
