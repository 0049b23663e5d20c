import { appKeys } from './apps.ts';
import { categoryBits } from './categories.ts';
import type { Language } from './language.ts';
import type { TopicGroup, TopicText } from './topic.ts';
import { englishAccount } from './topics/en-account.ts';
import { englishBilling } from './topics/en-billing.ts';
import { englishDeveloper } from './topics/en-developer.ts';
import { englishOrders } from './topics/en-orders.ts';
import { englishPeople } from './topics/en-people.ts';
import { englishProduct } from './topics/en-product.ts';
import { japaneseAccount } from './topics/ja-account.ts';
import { japaneseApp } from './topics/ja-app.ts';
import { japaneseBilling } from './topics/ja-billing.ts';
import { japaneseOrders } from './topics/ja-orders.ts';
import { japaneseDeveloper, japanesePeople } from './topics/ja-work.ts';
import { koreanAccount } from './topics/ko-account.ts';
import { koreanApp } from './topics/ko-app.ts';
import { koreanOrders } from './topics/ko-orders.ts';
import { koreanPayment } from './topics/ko-payment.ts';
import { koreanDeveloper, koreanPeople } from './topics/ko-work.ts';

/** A topic with its place: a conversation refers to it by its position in `topics`. */
export type Topic = TopicText & { language: Language; app: number; categoryBits: number };

const groups: readonly TopicGroup[] = [
  englishOrders,
  englishAccount,
  englishProduct,
  englishBilling,
  englishDeveloper,
  englishPeople,
  koreanOrders,
  koreanPayment,
  koreanAccount,
  koreanApp,
  koreanDeveloper,
  koreanPeople,
  japaneseOrders,
  japaneseBilling,
  japaneseAccount,
  japaneseApp,
  japaneseDeveloper,
  japanesePeople,
];

export const topics: readonly Topic[] = groups.flatMap(({ language, app, topics: texts }) =>
  texts.map((text) => ({
    ...text,
    language,
    app: appKeys.indexOf(app),
    categoryBits: categoryBits(text.categories),
  })),
);

const byLanguage = {
  en: positions((topic) => topic.language === 'en'),
  ko: positions((topic) => topic.language === 'ko'),
  ja: positions((topic) => topic.language === 'ja'),
};

/** Positions of the topics of a language. */
export function topicsOf(language: Language): readonly number[] {
  return byLanguage[language];
}

/** Topics that may follow in the same conversation: the same language and app, so that it always holds the topic itself. */
const siblings = topics.map((topic) =>
  topics.filter((other) => other.language === topic.language && other.app === topic.app),
);

export function siblingsOf(topic: number): readonly Topic[] {
  return siblings[topic] ?? [];
}

function positions(filter: (topic: Topic) => boolean): number[] {
  return topics.flatMap((topic, position) => (filter(topic) ? [position] : []));
}
