import type { Chat } from '../../contract/chat.ts';

/** True good, false bad, null none. */
export type Rating = boolean | null;

/**
 * What became of a rating that was sent. `unknown`: no answer came, and what can be read does not tell. `partly`: the
 * rating is there, and what cannot be read (reasons, a better answer) may be. `notShown`: Alli took it and shows another.
 */
export type RatingOutcome = 'confirmed' | 'unknown' | 'partly' | 'notShown';

type Seen = Pick<Chat, 'rating' | 'agentRating'>;

/**
 * Judges by the chat as it was before and as it is read after. Which of its two ratings the call sets is not documented,
 * so that either counts.
 */
export function ratingOutcome(
  sent: { rating: Rating; hasMore: boolean; answered: boolean },
  before: Seen,
  after: Seen | null,
): RatingOutcome {
  if (after === null) return sent.answered ? 'confirmed' : 'unknown';
  const shown = after.rating === sent.rating || after.agentRating === sent.rating;
  if (sent.answered) return shown ? 'confirmed' : 'notShown';
  const changed = before.rating !== after.rating || before.agentRating !== after.agentRating;
  if (!shown || !changed) return 'unknown';
  return sent.hasMore ? 'partly' : 'confirmed';
}

type LastRating = {
  status: 'pending' | 'success' | 'error';
  variables: { rating: Rating };
  data: RatingOutcome | undefined;
};

/**
 * The rating that the buttons show: what is on its way or was taken, else the agents' own. An end user's rating that was
 * there before is never shown as theirs.
 */
export function shownRating(chat: Seen, last: LastRating | null): Rating {
  const sent = last?.variables.rating;
  if (last === null || sent === undefined) return chat.agentRating;
  if (last.status === 'pending') return sent;
  // Alli keeps what this call sets as `rating`, if that is where it can be seen afterwards.
  return last.data === 'confirmed' && chat.rating === sent ? sent : chat.agentRating;
}
