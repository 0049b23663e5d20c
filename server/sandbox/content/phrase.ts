/** What the end user says, and what is said back. */
export type Exchange = readonly [ask: string, reply: string];

/** What is said in every conversation of a language, whatever its topic. Templates, as in TopicText. */
export type Phrases = {
  followUps: readonly Exchange[];
  closings: readonly Exchange[];
  /** The user asks for a person, the bot hands over. `{agent}` is the agent's name. */
  handovers: readonly Exchange[];
  /** Said to and by the agent after that. */
  withAgent: readonly Exchange[];
  /** Work in the background: how it is asked for, and what the bot reports meanwhile. */
  jobs: readonly string[];
  progress: readonly string[];
  memos: readonly string[];
};
