import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { TimeStyle } from '../../lib/format-time.ts';
import { fileName, saveFile } from '../../lib/save-file.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { toasts } from '../../ui/toasts.ts';
import type { LoadRest } from './page-loader.ts';
import type { TranscriptProps } from './transcript-props.ts';

type ExportMenuProps = {
  conversation: ConversationRead;
  load: LoadRest;
  timeStyle: TimeStyle;
  variant: TranscriptProps['variant'];
};

/** The whole transcript as a file, or on paper: what is not loaded is loaded first. */
export function ExportMenu({ conversation, load, timeStyle, variant }: ExportMenuProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);

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
  return (
    <MenuButton
      // A panel has no room for the word beside "Stop", in Japanese least of all.
      look={variant === 'panel' ? 'icon' : 'button'}
      size={variant === 'panel' ? 'sm' : undefined}
      icon={<Download />}
      busy={busy}
      label={t('transcript.export')}
      items={() => [
        { id: 'markdown', label: t('transcript.exportMarkdown'), onSelect: () => void save('markdown') },
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
  );
}
