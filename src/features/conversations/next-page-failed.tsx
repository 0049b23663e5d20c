import { RotateCw } from 'lucide-react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';

/** At the end of the rows: the next page did not come. What is loaded stays. */
export function NextPageFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  const { title, code } = describeError(t, error);
  return (
    <>
      <span role="alert">
        {t('list.pageFailed', { cause: title })} <code>{code}</code>
      </span>
      <Button size="sm" icon={<RotateCw />} onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
    </>
  );
}
