import { useTranslation } from '../../i18n/use-translation.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './message-body.module.css';

/** A block of code with its language, if given, and a button that copies it. */
export function CodeBlock({ code, language }: { code: string; language: string }) {
  const { t } = useTranslation();
  return (
    <figure className={styles['code']}>
      <figcaption>
        <span>{language}</span>
        <CopyButton iconOnly text={code} label={t('transcript.copyCode')} copiedLabel={t('common.copied')} />
      </figcaption>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      <pre tabIndex={0}>{code}</pre>
    </figure>
  );
}
