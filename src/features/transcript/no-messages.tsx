import { MessagesSquare } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Blank } from '../../ui/blank.tsx';

/** A conversation in which nobody has said anything. */
export function NoMessages() {
  const { t } = useTranslation();
  return (
    <Blank icon={<MessagesSquare aria-hidden />} title={t('transcript.empty')}>
      {t('transcript.emptyText')}
    </Blank>
  );
}
