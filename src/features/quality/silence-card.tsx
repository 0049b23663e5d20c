import type { Key } from '../../i18n/catalogs.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ClassCard } from './class-card.tsx';
import type { OpenFigure } from './figure-button.tsx';
import { LONG_SILENT_FROM, silenceClasses } from './grouping.ts';

type SilenceCardProps = { silence: Readonly<Record<string, number>>; base: string; onOpen: OpenFigure };

/** In the order of the classes. */
const names = [
  'quality.silence.0',
  'quality.silence.1',
  'quality.silence.2',
  'quality.silence.3',
  'quality.silence.4',
] as const satisfies readonly Key[];

/** Conversations that have not ended, by how long nobody has said anything in them. */
export function SilenceCard({ silence, base, onOpen }: SilenceCardProps) {
  const { t } = useTranslation();
  const classes = names.map((name, at) => {
    const key = String(silenceClasses[at]);
    return { key, name: t(name), count: silence[key] ?? 0 };
  });
  const long = classes
    .filter(({ key }) => Number(key) >= LONG_SILENT_FROM)
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <ClassCard
      by="silence"
      title={t('quality.silence.title')}
      head={t('quality.column.silent')}
      classes={classes}
      summary={t('quality.silence.summary', { count: long })}
      base={base}
      onOpen={onOpen}
    />
  );
}
