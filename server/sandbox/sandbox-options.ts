import type { Fault } from './faults.ts';

export type SandboxOptions = {
  /** Conversations to begin with. */
  size?: number;
  /** The same seed and hour give the same conversations. */
  seed?: number;
  /** Milliseconds that every answer takes. */
  latencyMs?: number;
  /** The clock, in milliseconds UTC. Nothing moves unless it does. */
  now?: () => number;
  /** When given, calls need it as `api-key` or bearer token. */
  apiKey?: string;
  /** Whether conversations go on by themselves while the clock runs. */
  live?: boolean;
  /** How many of its newest chats a list row carries (unknown: FACTS of the API). */
  rowChats?: number;
  /** Which of a chat's two ratings the feedback call sets (unknown). */
  feedbackSets?: 'agentRating' | 'rating';
  /** What `categories` of an answer holds (unknown). */
  categoriesAs?: 'names' | 'ids';
  faults?: readonly Fault[];
};
