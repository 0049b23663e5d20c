import { useMutation } from '@tanstack/react-query';
import { MessageSquareQuote, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Chat } from '../../contract/chat.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readAllEntries, type JournalFilter } from '../../lib/journal-queries.ts';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { WideWords } from '../../ui/wide-words.tsx';
import { readBetterAnswers, type BetterAnswers } from './better-answers.ts';

type BetterAnswersButtonProps = {
  /** Which suggested answers: those among what it selects. */
  filter: JournalFilter;
  /** The words of a message. */
  textOf: (chat: Chat) => string;
};

/**
 * Suggested answers with what was asked, what was answered and what it cited, as JSON Lines: for those who maintain the
 * knowledge base. Says how far it is and in the end what is in the file; stopped, there is no file.
 */
export function BetterAnswersButton({ filter, textOf }: BetterAnswersButtonProps) {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  const stop = useRef<AbortController>(null);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (): Promise<BetterAnswers | null> => {
      const { signal } = (stop.current = new AbortController());
      setCount(0);
      try {
        const entries = await readAllEntries({ ...filter, suggested: true }, signal, () => undefined);
        const answers = await readBetterAnswers(entries, textOf, signal, setCount);
        const lines = answers.lines.map((line) => `${JSON.stringify(line)}\n`).join('');
        if (lines !== '') saveFile('better-answers.jsonl', 'application/jsonl', lines);
        return answers;
      } catch (reason) {
        if (signal.aborted) return null;
        throw reason;
      }
    },
  });
  return (
    <>
      <span role="status">{words()}</span>
      {isPending ? (
        <Button icon={<X />} onClick={() => stop.current?.abort()}>
          {t('journal.stop')}
        </Button>
      ) : (
        <Button icon={<MessageSquareQuote />} onClick={() => mutate()}>
          <WideWords>{t('journal.betterAnswers')}</WideWords>
        </Button>
      )}
    </>
  );

  function words(): string {
    if (isPending) return t('journal.exporting', { count });
    if (error !== null) return t('journal.failed', { cause: describeError(t, error).title });
    if (data === undefined) return '';
    if (data === null) return t('journal.stopped');
    const written = t('journal.betterWritten', { count: data.lines.length });
    return data.lost === 0 ? written : `${written} · ${t('journal.betterLost', { count: data.lost })}`;
  }
}
