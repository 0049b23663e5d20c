import { hexOf, objectId } from '../data/object-id.ts';
import { hashText } from '../data/random.ts';

const names = {
  billing: 'Billing',
  refund: 'Refund',
  signIn: 'Sign-in',
  bug: 'Bug',
  api: 'API',
  shipping: 'Shipping',
  privacy: 'Privacy',
  people: 'HR',
  koPayment: '결제',
  koRefund: '환불',
  koShipping: '배송',
  koTaxInvoice: '세금계산서',
  koAccount: '계정',
  koApp: '앱 오류',
  jaBilling: '請求',
  jaReturn: '返品',
  jaBug: '不具合',
  jaAccount: 'アカウント',
  jaShipping: '配送',
} as const;

export type CategoryKey = keyof typeof names;
export type Category = { id: string; name: string };

/** The categories of the project; a conversation holds them as bits of these positions, so there are at most 31. */
const keys = Object.keys(names) as CategoryKey[];
export const categories: readonly Category[] = keys.map((key) => ({
  // Eight digits: with this type name only a length of two modulo three ends in one `=`, as Alli's ids do.
  id: objectId('Category', hexOf(hashText(`category ${key}`), 8)),
  name: names[key],
}));

const positions = new Map(categories.map(({ id }, position) => [id, position]));

/** The bits of some categories, by key. */
export function categoryBits(chosen: readonly CategoryKey[]): number {
  return chosen.reduce((bits, key) => bits | (1 << keys.indexOf(key)), 0) >>> 0;
}

/** The bit of a category id, or null if the project has no such category. */
export function categoryBit(id: string): number | null {
  const position = positions.get(id);
  return position === undefined ? null : (1 << position) >>> 0;
}

/** The categories that some bits stand for, in the order of the pool. */
export function categoriesOf(bits: number): Category[] {
  return categories.filter((_, position) => (bits & (1 << position)) !== 0);
}
