import { Shuffle } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sampleSizes, wantedKinds, type ReviewSearch } from './search.ts';
import styles from './review.module.css';

type ReviewFormProps = {
  search: ReviewSearch;
  patch: (patch: Partial<ReviewSearch>) => void;
  /** The controls of the list's filters. */
  filters: ReactNode;
  /** Draws with this seed; empty for any. */
  onDraw: (seed: string) => void;
};

/** What to draw a sample of, how large, and by which seed. */
export function ReviewForm({ search, patch, filters, onDraw }: ReviewFormProps) {
  const { t } = useTranslation();
  const [seed, setSeed] = useState(search.seed);
  return (
    <form
      className={styles['card']}
      aria-label={t('review.form')}
      onSubmit={(event) => {
        event.preventDefault();
        onDraw(seed.trim());
      }}
    >
      <p className={styles['hint']}>{t('review.hint')}</p>
      <div className={styles['field']} role="group" aria-label={t('review.from')}>
        <span className={styles['label']}>{t('review.from')}</span>
        <div className={styles['filters']}>{filters}</div>
      </div>
      <div className={styles['field']}>
        <span className={styles['label']}>{t('review.only')}</span>
        <Segmented
          label={t('review.only')}
          value={search.only}
          options={wantedKinds.map((value) => ({ value, label: t(`review.only.${value}`) }))}
          onChange={(only) => patch({ only })}
        />
        {search.only !== 'all' && <span className={styles['hint']}>{t('review.onlyHint')}</span>}
      </div>
      <div className={styles['field']}>
        <span className={styles['label']}>{t('review.size')}</span>
        <Segmented
          label={t('review.size')}
          value={search.size}
          options={sampleSizes.map((value) => ({ value, label: value }))}
          onChange={(size) => patch({ size })}
        />
      </div>
      <TextField
        className={styles['seed']}
        label={t('review.seed')}
        hint={t('review.seedHint')}
        placeholder={t('review.seedAny')}
        value={seed}
        onChange={setSeed}
        maxLength={40}
        spellCheck={false}
      />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" icon={<Shuffle />}>
          {t('review.draw')}
        </Button>
      </div>
    </form>
  );
}
