import { Check, Link } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useCopy } from './use-copy.ts';

/** Copies the address of a page of this app. */
export function CopyLink({ path, label }: { path: string; label: string }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  return (
    <IconButton
      size="sm"
      icon={copied ? <Check /> : <Link />}
      label={copied ? t('common.copied') : label}
      aria-live="polite"
      onClick={() => copy(new URL(path, location.origin).href)}
    />
  );
}
