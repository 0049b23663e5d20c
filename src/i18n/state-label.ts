import { conversationState, type ConversationState } from '../contract/conversation-state.ts';
import type { Directory } from '../contract/directory.ts';
import type { Translate } from './i18n-store.ts';

/** Codes whose reading is a guess from their initials (FACTS of the API). */
const guessed: ReadonlySet<ConversationState> = new Set(['in', 'no', 'pnd', 'eo', 'lck']);

/** How a state code reads: an administrator's word first. `unsure` where the meaning is not documented. */
export function stateLabel(
  t: Translate,
  code: ConversationState,
  directory: Pick<Directory, 'states'> | undefined,
): { label: string; unsure: boolean } {
  const own = directory?.states[code];
  return own === undefined
    ? { label: t(`states.${code}`), unsure: guessed.has(code) }
    : { label: own, unsure: false };
}

/** Every code that can be written, with its reading; the code itself stands beside it. Needs the area `states`. */
export function stateOptions(t: Translate, directory: Pick<Directory, 'states'> | undefined) {
  return conversationState.options.map((code) => {
    const { label, unsure } = stateLabel(t, code, directory);
    return { value: code, label, detail: unsure ? `${code} · ${t('states.notDocumented')}` : code };
  });
}
