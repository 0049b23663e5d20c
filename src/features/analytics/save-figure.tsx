import { Download } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { saveFile } from '../../lib/save-file.ts';
import type { LegendEntry } from '../../ui/figure-legend.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { toasts } from '../../ui/toasts.ts';
import { bucketName } from './bucket-words.ts';
import type { DayRange } from './day-range.ts';
import type { Bucket } from './fold-series.ts';

type SaveFigureProps = {
  range: DayRange;
  compare: boolean;
  buckets: readonly Bucket[];
  legend: readonly LegendEntry[];
  /** The picture as it is on screen; null while the table is. */
  picture: () => SVGSVGElement | null;
  /** The lines under it. */
  base: readonly string[];
};

/** The figure as a file: its data, or the picture as it is on screen with what it rests on. */
export function SaveFigure({ range, compare, buckets, legend, picture, base }: SaveFigureProps) {
  const { t, language } = useTranslation();
  const name = (ending: string) => `${t('counts.fileName')} ${range.from} ${range.to}.${ending}`;

  const saveCsv = async () => {
    const { countsCsv } = await import('./counts-csv.ts');
    saveFile(name('csv'), 'text/csv', countsCsv(buckets, compare));
  };
  const savePicture = async (format: 'png' | 'svg') => {
    const svg = picture();
    if (svg === null) return;
    try {
      const { figurePicture } = await import('./figure-picture.ts');
      const title = `${t('counts.figure')}, ${bucketName(range, t, language, 'dated')}`;
      const drawn = figurePicture(svg, { title, legend, base });
      if (format === 'svg') {
        saveFile(name('svg'), 'image/svg+xml', drawn.text);
        return;
      }
      const { pictureToPng } = await import('./picture-to-png.ts');
      saveFile(name('png'), 'image/png', await pictureToPng(drawn));
    } catch (error) {
      toasts.show({ kind: 'danger', text: t('counts.pictureFailed', { reason: String(error) }) });
    }
  };
  return (
    <MenuButton
      variant="quiet"
      size="sm"
      icon={<Download />}
      label={t('counts.save')}
      items={() => {
        const disabled = picture() === null;
        return [
          { id: 'csv', label: t('counts.saveCsv'), onSelect: () => void saveCsv() },
          { id: 'png', label: t('counts.savePng'), disabled, onSelect: () => void savePicture('png') },
          { id: 'svg', label: t('counts.saveSvg'), disabled, onSelect: () => void savePicture('svg') },
        ];
      }}
    />
  );
}
