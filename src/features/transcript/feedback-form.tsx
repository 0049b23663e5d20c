import { Check, Info } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { feedbackReason, type FeedbackReason } from '../../contract/feedback.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { modCap } from '../../lib/key-caps.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { FeedbackDraft } from './feedback-draft.ts';
import styles from './feedback.module.css';

type FeedbackFormProps = {
  draft: FeedbackDraft;
  /** It is kept on this device. */
  kept: boolean;
  busy: boolean;
  onChange: (draft: FeedbackDraft) => void;
  onCancel: () => void;
  onSend: (draft: FeedbackDraft) => void;
};

/** Why an answer was bad, and a better one. */
export function FeedbackForm({ draft, kept, busy, onChange, onCancel, onSend }: FeedbackFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const element = form.current;
    // The focus that was in the form goes to the answer when the form goes.
    return () => {
      if (element?.contains(document.activeElement))
        element.closest('article')?.focus({ preventScroll: true });
    };
  }, []);
  const nothing = draft.reasons.length === 0 && draft.answer.trim() === '';
  const send = () => {
    if (!nothing && !busy) onSend(draft);
  };
  const toggle = (reason: FeedbackReason) =>
    onChange({
      ...draft,
      reasons: feedbackReason.options.filter((one) => draft.reasons.includes(one) !== (one === reason)),
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send();
  };
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={t('transcript.whyBad')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset aria-labelledby={`${id}-what`}>
        <span id={`${id}-what`} className={styles['legend']}>
          {t('transcript.whatWrong')}
        </span>
        <div className={styles['reasons']}>
          {feedbackReason.options.map((reason) => (
            <button
              key={reason}
              type="button"
              className={classNames(styles['reason'], draft.reasons.includes(reason) && styles['on'])}
              aria-pressed={draft.reasons.includes(reason)}
              onClick={() => toggle(reason)}
            >
              {draft.reasons.includes(reason) && <Check aria-hidden />}
              {t(`transcript.${reason}`)}
            </button>
          ))}
        </div>
      </fieldset>
      <div>
        <div className={styles['labelLine']}>
          <label htmlFor={id}>{t('transcript.betterAnswer')}</label>
          {kept && <span>{t('transcript.draftKept')}</span>}
        </div>
        <textarea
          id={id}
          className={styles['area']}
          rows={2}
          dir="auto"
          value={draft.answer}
          onChange={(event) => onChange({ ...draft, answer: event.currentTarget.value })}
        />
      </div>
      <div className={styles['actions']}>
        <span className={styles['hint']}>
          <Info aria-hidden />
          {t('transcript.keptNotShown')}
        </span>
        {/* Together, wherever the line breaks. */}
        <span className={styles['buttons']}>
          <Button variant="quiet" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={busy} disabled={nothing} shortcut={[modCap(), '↵']}>
            {t('transcript.send')}
          </Button>
        </span>
      </div>
    </form>
  );
}
