import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ActionId } from '../../lib/action-keys.ts';
import { actionAreas, areas } from './action-areas.ts';
import styles from './key-areas.module.css';

/** All actions by the area in which they are done, a line each. */
export function KeyAreas({ line }: { line: (id: ActionId) => ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles['areas']}>
      {areas.map((area) => (
        <section key={area} aria-label={t(`keys.area.${area}`)}>
          <h3>{t(`keys.area.${area}`)}</h3>
          <ul>{actionAreas[area].map(line)}</ul>
        </section>
      ))}
    </div>
  );
}
