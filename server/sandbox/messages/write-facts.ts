import { phrases } from '../content/phrases.ts';
import { users } from '../content/users.ts';
import { chance, mix, pick } from '../data/random.ts';
import { fillTemplate } from './fill-template.ts';
import { topicOf, type Plot } from './script.ts';

/** The note on a conversation; most have none. */
export function writeMemo(plot: Plot): string | null {
  if (!chance(mix(plot.salt, 51), 12)) return null;
  const { language } = topicOf(plot);
  const { salt, createdAt } = plot;
  return fillTemplate(pick(phrases[language].memos, mix(salt, 52)), { salt, language, createdAt });
}

/** The variables of a conversation: of every JSON kind, nested, and sometimes none at all. */
export function writeVariables(plot: Plot, user: number): Record<string, unknown> | null {
  const at = (place: number) => mix(plot.salt, 53, place);
  if (chance(at(0), 8)) return null;
  const { language } = topicOf(plot);
  const filling = { salt: plot.salt, language, createdAt: plot.createdAt };
  const variables: Record<string, unknown> = {
    plan: pick(['Free', 'Starter', 'Pro', 'Pro', 'Team', 'Business', 'Enterprise'], at(1)),
    country: users[user]?.country ?? null,
    language,
    vip: chance(at(2), 9),
    channel: pick(['web', 'ios', 'android', 'kakao', 'e-mail'], at(3)),
  };
  if (chance(at(4), 40)) variables['appVersion'] = `8.${at(5) % 3}.${at(6) % 12}`;
  if (chance(at(7), 35)) {
    variables['orders'] = Array.from({ length: at(8) % 4 }, (_, number) => ({
      id: fillTemplate('{order}', { ...filling, salt: mix(plot.salt, 54, number) }),
      total: (500 + (at(9 + number) % 90_000)) / 100,
      items: [{ sku: `SKU-${at(20 + number) % 1000}`, quantity: 1 + (at(30 + number) % 3) }],
      returned: chance(at(40 + number), 20),
    }));
  }
  if (chance(at(50), 15)) variables['company'] = fillTemplate('{company}', filling);
  if (chance(at(51), 5)) variables['note'] = null;
  return variables;
}
