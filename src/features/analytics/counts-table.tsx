import { Link } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatNumber, formatSigned } from '../../lib/format-number.ts';
import { FigureTable } from '../../ui/figure-table.tsx';
import { bucketName } from './bucket-words.ts';
import { changeOf } from './change-of.ts';
import { shareWords } from './change-words.ts';
import type { DayRange } from './day-range.ts';
import type { Bucket } from './fold-series.ts';
import type { Fold } from './search.ts';

type CountsTableProps = {
  buckets: readonly Bucket[];
  fold: Fold;
  compare: boolean;
  listHref: (days: DayRange) => string;
};

/** The counts as a table, with all that the picture shows and what each value rests on. */
export function CountsTable({ buckets, fold, compare, listHref }: CountsTableProps) {
  const { t, language } = useTranslation();
  const folded = fold !== 'day';
  const number = (value: number | null) =>
    value === null ? t('common.empty') : formatNumber(value, language, 1);
  const column = (id: string, label: string) => ({ id, label, numeric: true });
  const columns = [
    { id: 'days', label: t(`counts.fold.${fold}`) },
    column('value', folded ? t('counts.perDay') : t('counts.conversations')),
    folded ? column('rests', t('counts.restsOn')) : column('mean7', t('counts.mean7')),
    ...(compare
      ? [
          column('previous', t('counts.previous')),
          column('difference', t('counts.difference')),
          column('share', t('counts.percent')),
        ]
      : []),
    { id: 'remark', label: t('counts.remark') },
  ];
  const rows = buckets.map((bucket) => {
    const change = bucket.status === 'full' ? changeOf(bucket.value, bucket.previous) : null;
    return {
      id: bucket.from,
      cells: [
        <Link key="days" to={listHref(bucket)}>
          {bucketName(bucket, t, language)}
        </Link>,
        number(bucket.value),
        folded ? t('counts.daysOf', { days: bucket.days, of: bucket.of }) : number(bucket.mean7),
        ...(compare
          ? [
              number(bucket.previous),
              change === null ? t('common.empty') : formatSigned(change.difference, language, 1),
              change === null ? t('common.empty') : shareWords(change, t, language),
            ]
          : []),
        bucket.status === 'full' ? '' : t(`counts.status.${bucket.status}`),
      ],
    };
  });
  return <FigureTable label={t('counts.figure')} columns={columns} rows={rows} />;
}
