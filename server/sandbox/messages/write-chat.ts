import type { Chat } from '../../../src/contract/chat.ts';
import { apps } from '../content/apps.ts';
import { phrases } from '../content/phrases.ts';
import { chance, mix, pick } from '../data/random.ts';
import { fillTemplate } from './fill-template.ts';
import { markdownToDraft, withoutMentions } from './markdown-to-draft.ts';
import { topicOf, turnOf, type Plot, type Turn } from './script.ts';
import { badRatingsOf, writeCitations } from './write-citations.ts';
import { writeSource } from './write-source.ts';

/**
 * What a chat is for. Chats that came with the conversation take turns; those that came later say what they are: a
 * question, a reply, a request for work in the background, a report from it, or a word of thanks.
 */
export type Role = 'turn' | 'ask' | 'reply' | 'job' | 'progress' | 'thanks';

/** A chat without id and time. */
export type Written = Omit<Chat, 'id' | 'timestamp'>;

/** Writes the chat with this ordinal. The same input always gives the same chat. */
export function writeChat(plot: Plot, ordinal: number, role: Role): Written {
  const { language } = topicOf(plot);
  const salt = mix(plot.salt, 70, ordinal);
  const filling = { salt, language, createdAt: plot.createdAt };
  switch (role) {
    case 'turn':
      return ordinal % 2 === 0 ? ask(plot, ordinal >> 1) : reply(plot, ordinal, turnOf(plot, ordinal >> 1));
    case 'ask':
      return ask(plot, 1 + (ordinal >> 1));
    case 'reply':
      return reply(plot, ordinal, turnOf(plot, 1 + ((ordinal - 1) >> 1)));
    case 'job':
      return question(fillTemplate(pick(phrases[language].jobs, salt), filling), null);
    case 'progress': {
      const text = pick(phrases[language].progress, ordinal);
      const message = fillTemplate(text, { ...filling, step: 1 + (ordinal % 12) });
      return { sender: 'BOT', message, source: null, citations: [], rating: null, agentRating: null };
    }
    case 'thanks':
      return question(pick(phrases[language].closings, salt)[0], null);
  }
}

function ask(plot: Plot, number: number): Written {
  const turn = turnOf(plot, number);
  const filling = { salt: turn.salt, language: topicOf(plot).language, createdAt: plot.createdAt };
  const source = chance(mix(turn.salt, 71), 30) ? writeSource(turn.documents, turn.salt) : null;
  return question(fillTemplate(turn.ask, filling), source);
}

function question(message: string, source: Chat['source']): Written {
  return { sender: 'USER', message, source, citations: null, rating: null, agentRating: null };
}

function reply(plot: Plot, ordinal: number, turn: Turn): Written {
  const { language } = topicOf(plot);
  const text = fillTemplate(turn.reply, { salt: turn.salt, language, createdAt: plot.createdAt });
  const nothing = { source: null, rating: null, agentRating: null };
  if (turn.by === 'AGENT') return { sender: 'AGENT', message: text, citations: null, ...nothing };
  const salt = mix(plot.salt, 72, ordinal);
  const app = apps[plot.app];
  const asDraft = chance(mix(salt, 1), app?.draft ?? 0);
  return {
    sender: 'BOT',
    message: asDraft ? JSON.stringify(markdownToDraft(text)) : withoutMentions(text),
    source: null,
    citations: writeCitations(turn.documents, turn.salt),
    ...rate(salt, (app?.badRatings ?? 15) + badRatingsOf(turn.documents)),
  };
}

/** Most answers are never rated; agents rate fewer than users do. */
function rate(salt: number, bad: number): Pick<Chat, 'rating' | 'agentRating'> {
  return {
    rating: chance(mix(salt, 2), 12) ? !chance(mix(salt, 3), bad) : null,
    agentRating: chance(mix(salt, 4), 2.5) ? !chance(mix(salt, 5), bad) : null,
  };
}
