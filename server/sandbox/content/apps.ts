import { hexOf, objectId } from '../data/object-id.ts';
import { hashText } from '../data/random.ts';

type AppText = {
  name: string;
  description: string | null;
  /** Percent of its answers that travel as Draft.js; the rest is Markdown. */
  draft: number;
  /** Percent of its rated answers that are rated badly, besides what the cited documents add. */
  badRatings: number;
};

const texts = {
  help: { name: 'Help Center', description: 'Orders, accounts and the product', draft: 0, badRatings: 12 },
  korean: { name: '고객센터 봇', description: '주문, 배송, 환불, 계정 문의', draft: 45, badRatings: 15 },
  japanese: { name: 'サポート窓口', description: 'ご注文・請求・返品の窓口', draft: 30, badRatings: 10 },
  developer: { name: 'Developer docs', description: 'REST API, webhooks and SDKs', draft: 0, badRatings: 20 },
  billing: { name: 'Billing assistant', description: null, draft: 35, badRatings: 34 },
  people: { name: 'HR helper', description: 'Leave, expenses, benefits', draft: 10, badRatings: 8 },
} satisfies Record<string, AppText>;

export type AppKey = keyof typeof texts;
export type App = AppText & { id: string };

/** The apps of the sandbox's project; a conversation refers to them by their position. */
export const appKeys = Object.keys(texts) as AppKey[];
export const apps: readonly App[] = appKeys.map((key) => {
  const hash = hashText(`app ${key}`);
  return { ...texts[key], id: objectId('LLMApp', `64f0${hexOf(hash, 8)}9c1d${hexOf(hash * 7, 8)}`) };
});
