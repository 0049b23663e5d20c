import { CircleDashed } from 'lucide-react';
import { useRef, type RefObject } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Popover } from '../../ui/popover.tsx';
import styles from './filter-help-popover.module.css';

/** Each filter: its name, what it does, and what is not documented (FACTS of the API). */
const entries = [
  ['list.search', 'help.search', 'help.search.unknown'],
  ['list.app', 'help.app', null],
  ['list.category', 'help.category', null],
  ['list.userIds', 'help.users', 'help.users.unknown'],
  ['list.background', 'help.background', null],
  ['list.activeOnly', 'help.activeOnly', 'help.activeOnly.unknown'],
  ['list.lastChat', 'help.lastChat', 'help.lastChat.unknown'],
  ['list.firstChat', 'help.firstChat', null],
  ['list.column.status', 'help.ended', null],
  ['list.uncategorized', 'help.uncategorized', null],
  ['list.column.state', 'help.known', null],
  ['list.column.assignee', 'help.known', null],
  ['list.variables', 'help.variables', null],
  ['list.order', 'help.order', null],
] as const;

type FilterHelpPopoverProps = {
  anchor: RefObject<HTMLElement | null>;
  onOpenChange: (open: boolean) => void;
};

/** The text of the help by the filters. */
export function FilterHelpPopover({ anchor, onOpenChange }: FilterHelpPopoverProps) {
  const { t } = useTranslation();
  const text = useRef<HTMLDivElement>(null);
  return (
    <Popover
      anchor={anchor}
      open
      onOpenChange={onOpenChange}
      label={t('list.filterHelp')}
      align="end"
      initialFocus={text}
      flush
    >
      {/* Nothing in it can be pressed, but it can be scrolled. */}
      <div ref={text} tabIndex={0} role="region" aria-label={t('list.filterHelp')} className={styles['text']}>
        <p className={styles['intro']}>{t('help.filtersIntro')}</p>
        <dl className={styles['list']}>
          {entries.map(([name, does, unknown]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{t(does)}</dd>
              {unknown !== null && (
                <dd className={styles['unknown']}>
                  <CircleDashed aria-hidden />
                  {t('help.unknown', { what: t(unknown) })}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </div>
    </Popover>
  );
}
