import { Pencil } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import * as z from 'zod/mini';
import type { ConversationRead } from '../../contract/conversation.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { offerActions } from '../../lib/actions.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { EditNote } from './edit-note.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import { useDraft } from './use-draft.ts';
import { useEdit } from './use-edit.ts';
import { useSeen } from './use-seen.ts';
import styles from './title-editor.module.css';

type TitleEditorProps = TranscriptProps & { conversation: ConversationRead };

const titleDraft = z.string();

/** The title as a heading, renamed in its place. */
export function TitleEditor({
  conversationId,
  conversation,
  variant,
  onConversationChanged,
}: TitleEditorProps) {
  const { t } = useTranslation();
  const { begin, seen } = useSeen(conversationId);
  const { edit, last, pending } = useEdit(conversationId, 'title', onConversationChanged);
  const [draft, keepDraft] = useDraft(`${conversationId}.title`, titleDraft);
  const [chosen, setEditing] = useState<boolean>();
  const { may, off } = usePermission('setTitle');
  const editing = may && (chosen ?? draft !== null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => offerActions({ rename: () => setEditing(true) }), []);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const title = pending?.title ?? conversation.title;
  const Heading = variant === 'page' ? 'h1' : 'h2';
  const save = (next: string) => {
    setEditing(false);
    if (next.trim() === '' || next === conversation.title) keepDraft(null);
    else edit({ field: 'title', title: next.trim(), seen: seen() }, () => keepDraft(null));
  };
  return (
    <div className={styles['title']}>
      {editing ? (
        <TitleForm
          value={draft ?? title}
          onChange={keepDraft}
          onOpen={begin}
          onSave={save}
          onCancel={() => {
            keepDraft(null);
            setEditing(false);
          }}
        />
      ) : (
        <div className={styles['shown']}>
          <Heading className={styles['heading']} lang={textLanguage(title)} dir="auto" data-tip={title}>
            {title || t('transcript.untitled')}
          </Heading>
          <IconButton
            ref={button}
            size="sm"
            icon={<Pencil />}
            label={t('transcript.rename')}
            busy={pending !== null}
            {...off}
            onClick={() => setEditing(true)}
          />
        </div>
      )}
      <EditNote field="title" last={last} onAgain={() => last && save(last.variables.title)} />
    </div>
  );
}

type TitleFormProps = {
  value: string;
  onChange: (value: string) => void;
  /** The form is there. */
  onOpen: () => void;
  onSave: (value: string) => void;
  onCancel: () => void;
};

function TitleForm({ value, onChange, onOpen, onSave, onCancel }: TitleFormProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const opened = useEffectEvent(onOpen);
  useEffect(() => {
    input.current?.select();
    opened();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Esc that end a composition (Hangul, kana) belong to the word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onSave(value);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['form']}>
      <input
        ref={input}
        className={styles['input']}
        aria-label={t('transcript.newTitle')}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="sm" variant="primary" onClick={() => onSave(value)}>
        {t('transcript.save')}
      </Button>
      <Button size="sm" variant="quiet" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
