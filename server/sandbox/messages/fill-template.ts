import { agents } from '../content/agents.ts';
import type { Language } from '../content/language.ts';
import { names } from '../content/names.ts';
import { hashText, mix, pick } from '../data/random.ts';

/** What the values of a template depend on. The same salt gives the same order number in title, question and answer. */
export type Filling = { salt: number; language: Language; createdAt: number; step?: number };

const DAY = 86_400_000;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const cities: Record<Language, readonly string[]> = {
  en: ['Leipzig', 'Nairobi', 'Lisbon', 'Gdańsk', 'Toronto', 'Pune', 'Malmö', 'Dublin', 'Lagos', 'Austin'],
  ko: ['부산', '대전', '제주', '수원', '광주', '강릉', '대구', '인천', '전주'],
  ja: ['大阪', '札幌', '福岡', '名古屋', '仙台', '広島', '京都', '金沢'],
};
const companies: Record<Language, readonly string[]> = {
  en: ['Northwind Ltd', 'Baltic Freight AB', 'Acme GmbH', 'Umoja Foods', 'Kestrel & Sons'],
  ko: ['(주)한빛물산', '새벽상사', '(주)다온소프트', '미래유통'],
  ja: ['株式会社みなと商事', '有限会社やまと印刷', '合同会社あおば', '北斗工業株式会社'],
};
const devices = ['Galaxy S25', 'Pixel 10', 'iPhone 17', 'Xperia 1 VII', 'Galaxy Z Flip7'];
const plans = ['Pro', 'Team', 'Business', 'Enterprise'];

const values = {
  order: (hash) => String(10_000 + (hash % 90_000)),
  invoice: (hash) => `INV-${10_000 + (hash % 30_000)}`,
  ticket: (hash) => `T-${1000 + (hash % 9000)}`,
  days: (hash) => String(2 + (hash % 17)),
  rows: (hash) => grouped(11_000 + (hash % 80_000)),
  amount: (hash, { language }) => amount(hash, language),
  date: (hash, { language, createdAt }) => dayText(createdAt - (1 + (hash % 14)) * DAY, language),
  /** A day to come. */
  due: (hash, { language, createdAt }) => dayText(createdAt + (2 + (hash % 14)) * DAY, language),
  time: (hash) => `${String(8 + (hash % 11)).padStart(2, '0')}:${String(hash % 60).padStart(2, '0')}`,
  city: (hash, { language }) => pick(cities[language], hash),
  company: (hash, { language }) => pick(companies[language], hash),
  device: (hash) => pick(devices, hash),
  plan: (hash) => pick(plans, hash),
  person: (hash, { language }) => person(hash, language),
  email: (hash) => `${pick(['info', 'accounts', 'office', 'hello', 'me'], hash)}${hash % 90}@example.org`,
  agent: (hash) => pick(agents, hash).name,
  step: (_, { step }) => String(step ?? 1),
} satisfies Record<string, (hash: number, filling: Filling) => string>;
type ValueName = keyof typeof values;

type Part = string | { name: ValueName; hash: number };
const compiled = new Map<string, readonly Part[]>();

/** Fills `{name}` in a template. Throws RangeError for a name that does not exist. */
export function fillTemplate(template: string, filling: Filling): string {
  let text = '';
  for (const part of partsOf(template)) {
    text += typeof part === 'string' ? part : values[part.name](mix(filling.salt, part.hash), filling);
  }
  return text;
}

function partsOf(template: string): readonly Part[] {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const parts = template
    .split(/\{([a-z]+)\}/)
    .map((text, i): Part => (i % 2 === 0 ? text : { name: valueName(text), hash: hashText(text) }));
  compiled.set(template, parts);
  return parts;
}

function valueName(text: string): ValueName {
  const name = (Object.keys(values) as ValueName[]).find((key) => key === text);
  if (name === undefined) throw new RangeError(`a template names {${text}}, which does not exist`);
  return name;
}

function amount(hash: number, language: Language): string {
  const value = 9 + (hash % 240);
  if (language === 'ko') return `${grouped(value * 1000)}원`;
  if (language === 'ja') return `${grouped(value * 110 - 10)}円`;
  return `€${value}.${hash % 2 === 0 ? '00' : '90'}`;
}

function dayText(time: number, language: Language): string {
  const day = new Date(time);
  if (language === 'ko') return `${day.getUTCMonth() + 1}월 ${day.getUTCDate()}일`;
  if (language === 'ja') return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''}`;
}

function person(hash: number, language: Language): string {
  const { family, given } = names[language === 'en' ? 'europe' : language];
  const [last, first] = [pick<string>(family, hash), pick<string>(given, mix(hash, 1))];
  return language === 'en' ? `${first} ${last}` : last + first;
}

/** `12345` as `12,345`; `toLocaleString` is too slow for a search through 100,000 titles. */
function grouped(value: number): string {
  const thousands = Math.floor(value / 1000);
  return thousands === 0 ? String(value) : `${thousands},${String(value % 1000).padStart(3, '0')}`;
}
