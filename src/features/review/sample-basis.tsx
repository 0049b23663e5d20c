import type { Translate } from '../../i18n/i18n-store.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { useNow } from '../../ui/use-now.ts';
import styles from './review.module.css';
import type { Sample } from './sample.ts';
import type { ReviewSearch } from './search.ts';

/** What a sample is drawn from, how far that was read, and how to get it again. */
export function SampleBasis({ sample, search }: { sample: Sample; search: ReviewSearch }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const { picked, seen, unreadable, listEndedBy, judged, unread, judgingEndedBy, toMs } = sample;
  const size = Number(search.size);
  return (
    <ul className={styles['basis']}>
      <li>
        {t('review.basis', { picked: picked.length, count: seen })}{' '}
        {t(listEndedBy === null ? 'review.listWhole' : 'review.listCut', {
          time: formatDayClock(toMs, style, nowMs),
          cause: endWords(t, listEndedBy),
        })}
      </li>
      {search.only !== 'all' && (
        <li>
          {t('review.judged', {
            wanted: t(`review.only.${search.only}`),
            count: judged,
            fits: picked.length,
          })}{' '}
          {picked.length < size && judgingEndedBy === null && t('review.noMore')}
          {judgingEndedBy !== null && t('review.judgingCut', { cause: endWords(t, judgingEndedBy) })}
        </li>
      )}
      {search.only === 'all' && picked.length < size && <li>{t('review.noMore')}</li>}
      {unreadable + unread > 0 && <li>{t('review.leftOut', { count: unreadable + unread })}</li>}
      <li>{t('review.again', { seed: search.seed })}</li>
    </ul>
  );
}

const endWords = (t: Translate, endedBy: Sample['listEndedBy']): string =>
  endedBy === null ? '' : endedBy === 'person' ? t('review.byPerson') : t(`error.${endedBy}.title`);
