import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { displayName } from '../features/sign-in/display-name.ts';
import { PersonCard } from '../features/sign-in/person-card.tsx';
import type { Person } from '../contract/person.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { SignOut } from '../routes/sign-out.tsx';
import { Avatar } from '../ui/avatar.tsx';
import styles from './person-button.module.css';

const Popover = lazy(() => import('../ui/popover.tsx').then((m) => ({ default: m.Popover })));

/** Who is signed in; pressed, what they may do, and the way out. On a phone that is in the settings. */
export function PersonButton({ person }: { person: Person }) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // A proxy in front may give no code without a session: the way back is fetched while there is one.
  useEffect(() => void import('./sign-in-layer.tsx').catch(() => undefined), []);
  const name = displayName(person);
  const label = t('person.menu', { name });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles['button']}
        aria-label={label}
        data-tip={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Avatar kind="agent">{initial(name)}</Avatar>
        <span className={styles['name']}>{name}</span>
      </button>
      <Suspense>
        {open && (
          <Popover anchor={anchor} open onOpenChange={setOpen} label={label} side="top">
            <PersonCard>
              <SignOut />
            </PersonCard>
          </Popover>
        )}
      </Suspense>
    </>
  );
}

const initial = (name: string) => new Intl.Segmenter().segment(name)[Symbol.iterator]().next().value?.segment;
