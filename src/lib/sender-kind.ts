export type SenderKind = 'user' | 'bot' | 'agent' | 'unknown';

/** Who speaks. `USER` is known, `BOT` and `AGENT` are likely (FACTS of the API); case does not count. */
export function senderKind(sender: string): SenderKind {
  const word = sender.trim().toLowerCase();
  return word === 'user' || word === 'bot' || word === 'agent' ? word : 'unknown';
}

/** An answer is what can be rated: whatever the user did not say. */
export const isAnswer = (sender: string): boolean => senderKind(sender) !== 'user';
