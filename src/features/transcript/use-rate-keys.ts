import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { offerActions } from '../../lib/actions.ts';

/**
 * The keys that rate an answer: the one with the focus, else the marked one, else the last in sight. They press its own
 * button, so that there is one way to rate; the focus then goes to the answer, or for a bad one to the question why.
 * Returns what screen readers are told of it.
 */
export function useRateKeys(root: RefObject<HTMLElement | null>, goTo: (key: string) => void): string {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const rate = useEffectEvent((which: 'good' | 'bad', target: Element | null) => {
    const answer = root.current && answerMeant(root.current, target);
    const button = answer && rateButton(answer, which);
    const key = answer?.dataset['chatId'];
    if (!answer || !button || key === undefined) {
      setSaid(t('transcript.noAnswerToRate'));
      return;
    }
    goTo(key);
    answer.focus({ preventScroll: true });
    button.click();
    setSaid(
      t(which === 'good' ? 'transcript.ratedGood' : 'transcript.ratedBad', { name: answer.ariaLabel ?? '' }),
    );
    if (which === 'bad')
      requestAnimationFrame(() => answer.querySelector<HTMLElement>('form button')?.focus());
  });
  useEffect(() => {
    // Words are drawn first, buttons a moment later: a key that comes between waits for them.
    const rateWhenDrawn = (which: 'good' | 'bad', target: Element | null) => {
      if (root.current?.querySelector('[data-to-come]'))
        requestAnimationFrame(() => rateWhenDrawn(which, target));
      else rate(which, target);
    };
    return offerActions({
      good: ({ target }) => rateWhenDrawn('good', target),
      bad: ({ target }) => rateWhenDrawn('bad', target),
    });
  }, [root]);
  return said;
}

const ANSWER = 'article[data-chat-id]';
const rateButton = (answer: Element, which: 'good' | 'bad') =>
  answer.querySelector<HTMLButtonElement>(`[data-rate=${which}]:not([aria-disabled="true"])`);

function answerMeant(root: HTMLElement, target: Element | null): HTMLElement | null {
  const focused = target?.closest<HTMLElement>(ANSWER);
  if (focused && root.contains(focused)) return focused;
  const marked = root.querySelector<HTMLElement>(`${ANSWER}[aria-current]`);
  if (marked && isInSight(marked)) return marked;
  const answers = [...root.querySelectorAll<HTMLElement>(ANSWER)];
  return answers.findLast((answer) => rateButton(answer, 'good') !== null && isInSight(answer)) ?? null;
}

/** Some of it can be seen. */
function isInSight(answer: HTMLElement): boolean {
  const { top, bottom } = answer.getBoundingClientRect();
  const seen = answer.closest('section')?.getBoundingClientRect();
  return seen !== undefined && bottom > seen.top && top < seen.bottom;
}
