import { useTranslation } from '../../i18n/use-translation.ts';
import { ClassCard } from './class-card.tsx';
import type { OpenFigure } from './figure-button.tsx';
import { lengthClasses } from './grouping.ts';

type LengthCardProps = { lengths: Readonly<Record<string, number>>; base: string; onOpen: OpenFigure };

/** How long conversations are, in messages. */
export function LengthCard({ lengths, base, onOpen }: LengthCardProps) {
  const { t } = useTranslation();
  const classes = lengthClasses.map((from, at) => {
    const next = lengthClasses[at + 1];
    const name =
      next === undefined
        ? t('quality.length.more', { from })
        : next === from + 1
          ? t('quality.number', { count: from })
          : t('quality.length.range', { from, to: next - 1 });
    return { key: String(from), name, count: lengths[String(from)] ?? 0 };
  });
  const most = classes.reduce((best, one) => (one.count > best.count ? one : best));
  return (
    <ClassCard
      by="length"
      title={t('quality.length.title')}
      head={t('quality.column.messages')}
      classes={classes}
      summary={t('quality.length.summary', { name: most.name, count: most.count })}
      base={base}
      onOpen={onOpen}
    />
  );
}
