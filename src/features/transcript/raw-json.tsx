import { useTranslation } from '../../i18n/use-translation.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './raw-json.module.css';

/** What Alli gave, as JSON, to read and to copy. */
export function RawJson({ value }: { value: unknown }) {
  const { t } = useTranslation();
  const json = JSON.stringify(value, null, 2);
  return (
    <div className={styles['raw']}>
      <CopyButton size="sm" text={json} label={t('transcript.copyRaw')} copiedLabel={t('common.copied')} />
      <pre tabIndex={0}>{json}</pre>
    </div>
  );
}
