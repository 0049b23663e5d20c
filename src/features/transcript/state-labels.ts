import { conversationState, type ConversationState } from '../../contract/conversation-state.ts';
import type { Directory } from '../../contract/directory.ts';
import type { Translate } from '../../i18n/i18n-store.ts';

const keys = {
  no: 'transcript.stateNo',
  eb: 'transcript.stateEb',
  ea: 'transcript.stateEa',
  eu: 'transcript.stateEu',
  wa: 'transcript.stateWa',
  wu: 'transcript.stateWu',
  wu2: 'transcript.stateWu2',
  in: 'transcript.stateIn',
  pnd: 'transcript.statePnd',
  eo: 'transcript.stateEo',
  lck: 'transcript.stateLck',
} as const satisfies Record<ConversationState, string>;

/** Codes whose reading is a guess from their initials (FACTS of the API). */
const guessed: ReadonlySet<ConversationState> = new Set(['in', 'no', 'pnd', 'eo', 'lck']);

/** How a state code reads: an administrator's word first. `unsure` where the meaning is not documented. */
export function stateLabel(
  t: Translate,
  code: ConversationState,
  directory: Directory | undefined,
): { label: string; unsure: boolean } {
  const own = directory?.states[code];
  return own === undefined
    ? { label: t(keys[code]), unsure: guessed.has(code) }
    : { label: own, unsure: false };
}

/** All codes that can be written. */
export const stateCodes = conversationState.options;
