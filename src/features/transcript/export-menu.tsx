import { Download } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { TimeStyle } from '../../lib/format-time.ts';
import { fileName, saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { toasts } from '../../ui/toasts.ts';
import type { LoadRest } from './page-loader.ts';
import type { TranscriptProps } from './transcript-props.ts';

const Menu = lazy(() => import('../../ui/menu.tsx').then((m) => ({ default: m.Menu })));

type ExportMenuProps = {
  conversation: ConversationRead;
  load: LoadRest;
  timeStyle: TimeStyle;
  variant: TranscriptProps['variant'];
};

/** The whole transcript as a file, or on paper: what is not loaded is loaded first. */
export function ExportMenu({ conversation, load, timeStyle, variant }: ExportMenuProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const all = async (work: (chats: Awaited<ReturnType<LoadRest>>) => void | Promise<void>) => {
    setBusy(true);
    try {
      await work(await load(new AbortController().signal));
    } catch (error) {
      toasts.show({
        kind: 'danger',
        text: t('transcript.exportFailed', { title: describeError(t, error).title }),
      });
    } finally {
      setBusy(false);
    }
  };
  const save = (format: 'markdown' | 'json' | 'csv') =>
    all(async (entries) => {
      const { exportTranscript } = await import('./export-transcript.ts');
      const chats = entries.flatMap((entry) => (entry.kind === 'chat' ? [entry.chat] : []));
      const { text, type, ending } = exportTranscript(format, conversation, chats, timeStyle);
      saveFile(fileName(conversation.title, ending), type, text);
    });
  const label = t('transcript.export');
  const opener = {
    ref: button,
    icon: <Download />,
    busy,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(!open),
  } as const;
  return (
    <>
      {/* A panel has no room for the word beside "Stop", in Japanese least of all. */}
      {variant === 'panel' ? (
        <IconButton size="sm" label={label} {...opener} />
      ) : (
        <Button {...opener}>{label}</Button>
      )}
      {open && (
        <Suspense>
          <Menu
            anchor={button}
            id={id}
            open
            onOpenChange={setOpen}
            label={label}
            items={[
              {
                id: 'markdown',
                label: t('transcript.exportMarkdown'),
                onSelect: () => void save('markdown'),
              },
              { id: 'json', label: t('transcript.exportJson'), onSelect: () => void save('json') },
              { id: 'csv', label: t('transcript.exportCsv'), onSelect: () => void save('csv') },
              {
                id: 'print',
                label: t('transcript.print'),
                separated: true,
                // After the menu has gone and the last page is drawn.
                onSelect: () => void all(() => void requestAnimationFrame(() => window.print())),
              },
            ]}
          />
        </Suspense>
      )}
    </>
  );
}
