import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { chunkSize, keepChunkSize } from './chunk-size.ts';
import type { Write } from './make-chunks.ts';
import styles from './chunk-size-field.module.css';

const SIZES = [10, 25, 50, 100, 200];

/** In how many calls a plan is sent, and how many conversations each may change. */
export function ChunkSizeField({ writes }: { writes: readonly Write[] }) {
  const { t } = useTranslation();
  const [size, setSize] = useState(chunkSize);
  const calls = writes.reduce((sum, { ids }) => sum + Math.ceil(ids.length / size), 0);
  const sizes = [...new Set([...SIZES, size])].sort((a, b) => a - b);
  return (
    <div className={styles['field']}>
      <span>{t('bulk.calls', { count: calls })}</span>
      <span className={styles['label']} aria-hidden>
        {t('bulk.chunkSize')}
      </span>
      <Segmented
        label={t('bulk.chunkSize')}
        value={String(size)}
        options={sizes.map((one) => ({ value: String(one), label: t('bulk.number', { count: one }) }))}
        onChange={(next) => {
          keepChunkSize(Number(next));
          setSize(chunkSize());
        }}
      />
    </div>
  );
}
