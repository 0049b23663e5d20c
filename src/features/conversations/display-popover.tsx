import { useQuery } from '@tanstack/react-query';
import { Pin } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { getSettings } from '../../lib/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import {
  fullChoice,
  MOST_PINNED,
  TITLE,
  withPin,
  withPlace,
  withShown,
  withWidth,
} from './column-choices.ts';
import { columnId } from './column-id.ts';
import { boundedWidth, drawnWidth } from './column-width.ts';
import { conversationColumns, type ConversationColumn } from './columns.tsx';
import { densities, type ColumnChoice, type ListDisplay } from './display.ts';
import styles from './display-popover.module.css';
import { useConversationSearch } from './use-conversation-search.ts';
import { useListDisplay } from './use-list-display.ts';

/** How far one press of an arrow key makes a column wider or narrower, in px; more with Shift. */
const STEP = 8;
const LEAP = 40;

type DisplayPopoverProps = { anchor: RefObject<HTMLElement | null>; onClose: () => void };

/** Which columns, in which order, what stays in sight, and how high rows are. Needs the words `display` and `settings`. */
export function DisplayPopover({ anchor, onClose }: DisplayPopoverProps) {
  const { t } = useTranslation();
  const { search } = useConversationSearch();
  const { display, patch } = useListDisplay();
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal === true;
  const all: readonly ConversationColumn[] = useMemo(
    () => conversationColumns(t, search.variables, hasJournal),
    [t, search.variables, hasJournal],
  );
  const known = all.map(columnId);
  const isUsual = display.columns.length === 0;
  const usual = known.map((id) => ({ id, width: null, pinned: false }));
  const shownIn = ({ columns }: ListDisplay) => fullChoice(columns.length === 0 ? usual : columns, known);
  const shown = shownIn(display);
  const hidden = known.filter((id) => !shown.some((one) => one.id === id));
  const name = (id: string) => String(all.find((column) => columnId(column) === id)?.header ?? id);
  const pins = shown.filter(({ pinned }) => pinned).length;
  const change = (next: (shown: ColumnChoice[]) => ColumnChoice[]) =>
    patch((now) => ({ columns: next(shownIn(now)) }));
  const own = getSettings().density;
  const [said, setSaid] = useState('');
  const onHandleKey = (event: KeyboardEvent, id: string) => {
    const by = event.shiftKey ? LEAP : STEP;
    const step = { ArrowLeft: -by, ArrowRight: by }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    change((now) => {
      const width = boundedWidth((now.find((one) => one.id === id)?.width ?? drawnWidth(id)) + step);
      setSaid(t('display.width', { name: name(id), width }));
      return withWidth(now, id, width);
    });
  };

  return (
    <Popover
      anchor={anchor}
      open
      onOpenChange={(open) => !open && onClose()}
      label={t('list.display')}
      align="end"
      flush
    >
      <div className={styles['body']}>
        <Segmented
          label={t('settings.density')}
          value={display.density ?? own}
          options={densities.options.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
          onChange={(density) => patch(() => ({ density: density === own ? null : density }))}
        />
        <div className={styles['heading']}>
          <h2>{t('display.columns')}</h2>
          <Button variant="quiet" size="sm" disabled={isUsual} onClick={() => change(() => [])}>
            {t('display.usual')}
          </Button>
        </div>
        <ReorderList
          label={t('display.columns')}
          items={shown.map(({ id, pinned }) => ({
            id,
            name: name(id),
            content: (
              <>
                <Checkbox
                  className={styles['column']}
                  checked
                  disabled={id === TITLE || id.startsWith('variable:')}
                  onChange={() => change((now) => withShown(now, id, false))}
                >
                  {name(id)}
                </Checkbox>
                <IconButton
                  size="sm"
                  label={t('display.pin', { name: name(id) })}
                  icon={<Pin />}
                  pressed={pinned}
                  pressedMeaning="accent"
                  disabled={!pinned && pins >= MOST_PINNED}
                  onClick={() => change((now) => withPin(now, id, !pinned))}
                />
              </>
            ),
          }))}
          onMove={(id, to) => change((now) => withPlace(now, id, to))}
          handleLabel={(column) => t('display.move', { name: column })}
          hint={t('display.moveHint')}
          movedText={(column, place, count) => t('display.moved', { name: column, place, count })}
          onHandleKey={onHandleKey}
        />
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {hidden.length > 0 && (
          <ul className={styles['hidden']} aria-label={t('display.hidden')}>
            {hidden.map((id) => (
              <li key={id}>
                <Checkbox checked={false} onChange={() => change((now) => withShown(now, id, true))}>
                  {name(id)}
                </Checkbox>
              </li>
            ))}
          </ul>
        )}
        <p className={styles['hint']}>{t(isUsual ? 'display.usualHint' : 'display.hint')}</p>
      </div>
    </Popover>
  );
}
