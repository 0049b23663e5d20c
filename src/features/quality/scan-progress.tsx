import { CircleStop } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatPercent } from '../../lib/format-number.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { qualityScan } from './quality-scan.ts';
import type { ScanState } from './scan-state.ts';
import styles from './scan-status.module.css';

/** A scan under way: how much of the range's time is read, what it took so far, and a button to stop it. */
export function ScanProgress({ scan: { share, read, calls, pauseMs } }: { scan: ScanState }) {
  const { t, language } = useTranslation();
  const percent = formatPercent(Math.min(share, 0.999), language);
  const words = t('quality.read', {
    conversations: t('quality.conversations', { count: read.conversations }),
    answers: t('quality.answers', { count: read.answers }),
    calls: t('quality.calls', { count: calls }),
  });
  return (
    <div className={styles['progress']}>
      <ProgressBar
        className={styles['bar']}
        label={t('quality.progress')}
        total={100}
        ok={Math.floor(share * 100)}
        valueText={percent}
      />
      <span>{percent}</span>
      <span>{words}</span>
      {pauseMs !== null && <Pause key={calls} ms={pauseMs} />}
      <Button size="sm" icon={<CircleStop />} onClick={() => qualityScan.stop()}>
        {t('quality.stop')}
      </Button>
    </div>
  );
}

/** The pause that Alli asks for, counted down. */
function Pause({ ms }: { ms: number }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(Math.ceil(ms / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return <strong>{t('quality.pause', { seconds: left })}</strong>;
}
