import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock, formatZone } from '../../lib/format-time.ts';
import { changeSettings, deviceTimeZone } from '../../lib/settings.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { SettingRow } from './setting-row.tsx';
import { timeZones } from './time-zones.ts';
import { useSettings } from './use-settings.ts';
import styles from './zone-setting.module.css';

const OptionList = lazy(() => import('../../ui/option-list.tsx').then((m) => ({ default: m.OptionList })));

/** Stands for the zone of the device. */
const DEVICE = '';

/** The zone in which all times are shown and all filters by time are read. */
export function ZoneSetting() {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const style = useTimeStyle();
  const nowMs = useNow();
  const anchor = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const label = t('settings.zone');
  const asDevice = t('settings.asDevice', { zone: deviceTimeZone });
  return (
    <SettingRow label={label} hint={t('settings.zoneHint', { time: formatDayClock(nowMs, style, nowMs) })}>
      <div className={styles['field']}>
        <SelectField
          ref={anchor}
          label={label}
          labelHidden
          placeholder={asDevice}
          value={timeZone === null ? asDevice : formatZone(style, nowMs)}
          open={open}
          controls={listId}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <Suspense>
          <OptionList
            anchor={anchor}
            id={listId}
            open
            onOpenChange={setOpen}
            label={label}
            options={[
              { value: DEVICE, label: asDevice },
              ...timeZones(nowMs).map(({ name, offset }) => ({ value: name, label: name, detail: offset })),
            ]}
            selected={[timeZone ?? DEVICE]}
            onChange={([value = DEVICE]) => changeSettings({ timeZone: value === DEVICE ? null : value })}
            searchLabel={t('settings.findZone')}
            emptyText={t('settings.noZone')}
          />
        </Suspense>
      )}
    </SettingRow>
  );
}
