import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react';
import type { JournalOutcome } from '../../contract/journal.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Badge } from '../../ui/badge.tsx';

const looks = {
  ok: { kind: 'good', icon: <CircleCheck aria-hidden /> },
  failed: { kind: 'bad', icon: <CircleX aria-hidden /> },
  unknown: { kind: 'warn', icon: <CircleQuestionMark aria-hidden /> },
} as const;

/** How a change ended, by word, picture and colour. */
export function OutcomeBadge({ outcome }: { outcome: JournalOutcome }) {
  const { t } = useTranslation();
  return <Badge {...looks[outcome]}>{t(`journal.outcome.${outcome}`)}</Badge>;
}
