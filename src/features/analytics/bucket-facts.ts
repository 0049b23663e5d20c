import type { Translate } from '../../i18n/i18n-store.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { bucketName } from './bucket-words.ts';
import { changeOf } from './change-of.ts';
import { changeWords } from './change-words.ts';
import type { Bucket } from './fold-series.ts';

export type BucketFact = { label: string; value: string };
export type BucketFacts = { name: string; facts: readonly BucketFact[] };

type Words = { t: Translate; language: string };

/** All that is known of a bucket, exactly, for the box at the pointer and for those who hear it. */
export function bucketFacts(bucket: Bucket, compare: boolean, { t, language }: Words): BucketFacts {
  const number = (value: number | null) =>
    value === null ? t('counts.notKnown') : formatNumber(value, language, 1);
  const single = bucket.from === bucket.to;
  const facts = [
    {
      label: single ? t('counts.conversations') : t('counts.perDay'),
      value: bucket.value === null ? t(`counts.status.${valueless(bucket)}`) : number(bucket.value),
    },
  ];
  if (bucket.status === 'open') facts.push({ label: t('counts.remark'), value: t('counts.status.open') });
  if (!single)
    facts.push({
      label: t('counts.restsOn'),
      value: t('counts.daysOf', { days: bucket.status === 'full' ? bucket.days : 0, of: bucket.of }),
    });
  if (bucket.mean7 !== null) facts.push({ label: t('counts.mean7'), value: number(bucket.mean7) });
  if (compare) {
    const before = { from: bucket.previousFrom, to: bucket.previousTo };
    facts.push({ label: bucketName(before, t, language, 'dated'), value: number(bucket.previous) });
    const change = bucket.status === 'full' ? changeOf(bucket.value, bucket.previous) : null;
    if (change !== null)
      facts.push({ label: t('counts.changeLabel'), value: changeWords(change, t, language) });
  }
  return { name: bucketName(bucket, t, language), facts };
}

/** A bucket without a value is never `full` or `open`. */
const valueless = ({ status }: Bucket) => (status === 'full' || status === 'open' ? 'missing' : status);

/** The same in one sentence. */
export const spokenFacts = ({ name, facts }: BucketFacts): string =>
  `${name}: ${facts.map(({ label, value }) => `${label} ${value}`).join('; ')}`;
