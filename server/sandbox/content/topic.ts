import type { AppKey } from './apps.ts';
import type { CategoryKey } from './categories.ts';
import type { DocumentKey } from './documents.ts';
import type { Language } from './language.ts';

/**
 * What a conversation is about. Texts are templates: `{order}`, `{amount}` and their like (see fill-template) get the same
 * value in title, question and answer of one conversation. Answers are Markdown.
 */
export type TopicText = {
  titles: readonly string[];
  ask: string;
  answer: string;
  categories: readonly CategoryKey[];
  documents: readonly DocumentKey[];
};

/** Topics that come up in one language with one app. */
export type TopicGroup = { language: Language; app: AppKey; topics: readonly TopicText[] };
