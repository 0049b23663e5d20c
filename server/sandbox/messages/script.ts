import { phrases } from '../content/phrases.ts';
import type { DocumentKey } from '../content/documents.ts';
import { siblingsOf, topics, type Topic } from '../content/topics.ts';
import { chance, mix, pick } from '../data/random.ts';

/** What the texts of a conversation depend on. Nothing in it ever changes, so neither do the texts. */
export type Plot = {
  index: number;
  salt: number;
  topic: number;
  app: number;
  createdAt: number;
  firstCount: number;
};

/** The n-th question and reply of a conversation, as templates. */
export type Turn = {
  ask: string;
  reply: string;
  by: 'BOT' | 'AGENT';
  /** Documents that the reply rests on. */
  documents: readonly DocumentKey[];
  /** For the values of the templates. */
  salt: number;
};

/** Throws RangeError if there is no such topic. */
export function topicOf(plot: { topic: number }): Topic {
  const topic = topics[plot.topic];
  if (topic === undefined) throw new RangeError(`no topic ${plot.topic}`);
  return topic;
}

/** True if the conversation ends with a word of thanks; these are mostly ended ones. */
export function closesWithThanks(salt: number, firstCount: number): boolean {
  return firstCount >= 4 && firstCount % 2 === 0 && chance(mix(salt, 31), 55);
}

/** The turn that begins with chat `2 * number`. */
export function turnOf(plot: Plot, number: number): Turn {
  const topic = topicOf(plot);
  const { followUps, closings } = phrases[topic.language];
  if (number === 0) return topicTurn(topic, plot.salt);
  const salt = mix(plot.salt, 40, number);
  const last = number === (plot.firstCount >> 1) - 1;
  const agentTurn = withAgent(plot, topic, number);
  if (last && closesWithThanks(plot.salt, plot.firstCount)) {
    const [ask, reply] = pick(closings, salt);
    return { ask, reply, by: agentTurn?.by ?? 'BOT', documents: [], salt };
  }
  if (agentTurn !== null) return agentTurn;
  if (chance(mix(salt, 1), 55)) {
    const [ask, reply] = pick(followUps, mix(salt, 2));
    return { ask, reply, by: 'BOT', documents: chance(mix(salt, 3), 45) ? topic.documents : [], salt };
  }
  return topicTurn(pick(siblingsOf(plot.topic), mix(salt, 4)), salt);
}

function topicTurn(topic: Topic, salt: number): Turn {
  return { ask: topic.ask, reply: topic.answer, by: 'BOT', documents: topic.documents, salt };
}

/** About one in eight conversations is taken over by an agent for some turns; a person needs a turn to be asked for. */
function withAgent(plot: Plot, topic: Topic, number: number): Turn | null {
  const hash = mix(plot.salt, 32);
  if (plot.firstCount < 6 || !chance(hash, 13)) return null;
  const handover = 1 + (mix(hash, 1) % 3);
  const until = handover + 2 + (mix(hash, 2) % 6);
  if (number < handover || number > until) return null;
  const { handovers, withAgent: talks } = phrases[topic.language];
  // The agent's name comes from the salt of the conversation, so that it is the same in each turn.
  const rest = { documents: [], salt: plot.salt };
  const [ask, reply] =
    number === handover ? pick(handovers, mix(hash, 3)) : pick(talks, number - handover - 1);
  return { ask, reply, by: number === handover ? 'BOT' : 'AGENT', ...rest };
}
