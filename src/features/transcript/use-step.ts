import { useEffect, useRef } from 'react';
import type { Chat } from '../../contract/chat.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { toasts } from '../../ui/toasts.ts';
import { isAnswer } from '../../lib/sender-kind.ts';
import type { Entry } from './entries.ts';
import { isRatedBadly, isUncited, nextHit } from './hits.ts';
import type { LoadRest } from './page-loader.ts';

/** Steps from message to message that fit, round at the end; where one that is not loaded could be the next, all are loaded. */
export function useStep(
  entries: readonly Entry[],
  marked: string | null,
  middle: () => number,
  load: LoadRest,
  goTo: (key: string) => void,
): { buttons: { onNextBad: () => void; onNextUncited: () => void }; answer: (by: 1 | -1) => void } {
  const { t } = useTranslation();
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const step = async (fits: (chat: Chat) => boolean, none: string, by: 1 | -1 = 1) => {
    const place = (all: readonly Entry[]) => {
      const at = all.findIndex((entry) => entry.key === marked);
      return at < 0 ? middle() : at;
    };
    let next = nextHit(entries, place(entries), fits, by);
    if (next === 'gapFirst') {
      controller.current?.abort();
      controller.current = new AbortController();
      const all = await load(controller.current.signal);
      next = nextHit(all, place(all), fits, by);
    }
    if (next === null || next === 'gapFirst') toasts.show({ text: none });
    else goTo(next.key);
  };
  const run = (...args: Parameters<typeof step>) => {
    step(...args).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      toasts.show({
        kind: 'danger',
        text: t('transcript.loadFailed', { title: describeError(t, error).title }),
      });
    });
  };
  return {
    buttons: {
      onNextBad: () => run(isRatedBadly, t('transcript.noneBad')),
      onNextUncited: () => run(isUncited, t('transcript.noneUncited')),
    },
    answer: (by) => run((chat) => isAnswer(chat.sender), t('transcript.empty'), by),
  };
}
