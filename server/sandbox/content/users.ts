import { hexOf, objectId } from '../data/object-id.ts';
import { mix, pick } from '../data/random.ts';
import type { Language } from './language.ts';
import { names, type Region } from './names.ts';

/** An end user as the API shows it, and where the user lives. */
export type SandboxUser = { userId: string; firstName: string; lastName: string; country: string };

const regions: Record<Language, readonly (readonly [Region, readonly string[]])[]> = {
  en: [
    ['europe', ['DE', 'GB', 'ES', 'SE', 'PL', 'IT', 'FR', 'NL']],
    ['europe', ['IE', 'CZ', 'FI', 'TR', 'RO']],
    ['africa', ['NG', 'KE', 'GH', 'ZA', 'SN']],
    ['india', ['IN']],
    ['america', ['US', 'CA', 'BR', 'US']],
  ],
  ko: [['ko', ['KR']]],
  ja: [['ja', ['JP']]],
};

/** The users, in one list: a language's users stand together, as `usersOf` says. They are the same for every seed. */
const counts: readonly (readonly [Language, number])[] = [
  ['en', 410],
  ['ko', 310],
  ['ja', 190],
];

export const users: readonly SandboxUser[] = counts.flatMap(([language, count]) =>
  Array.from({ length: count }, (_, number) => makeUser(language, number)),
);

/** Position of the first user of a language in `users`, and how many there are. */
export function usersOf(language: Language): { first: number; count: number } {
  let first = 0;
  for (const [other, count] of counts) {
    if (other === language) return { first, count };
    first += count;
  }
  return { first: 0, count: users.length };
}

function makeUser(language: Language, number: number): SandboxUser {
  const hash = mix(language.charCodeAt(0), language.charCodeAt(1), number);
  const [region, countries] = pick(regions[language], hash);
  const userId = objectId(
    'User',
    `5e${hexOf(mix(hash, 1), 8)}a7${hexOf(mix(hash, 2), 8)}${hexOf(number, 4)}`,
  );
  return {
    userId,
    firstName: pick(names[region].given, mix(hash, 3)),
    // Some people have one name only.
    lastName: hash % 97 === 0 ? '' : pick(names[region].family, mix(hash, 4)),
    country: pick(countries, mix(hash, 5)),
  };
}
