import { Check, Link } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { offerActions } from '../../lib/actions.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useCopy } from './use-copy.ts';

type CopyLinkProps = {
  path: string;
  label: string;
  /** One of many: the key for copying means the link to the whole conversation. */
  ofMessage?: boolean;
};

/** Copies the address of a page of this app. */
export function CopyLink({ path, label, ofMessage = false }: CopyLinkProps) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  const onCopy = useEffectEvent(() => copy(new URL(path, location.origin).href));
  useEffect(() => offerActions(ofMessage ? {} : { copyLink: () => onCopy() }), [ofMessage]);
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
