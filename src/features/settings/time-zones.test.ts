import { expect, test } from 'vitest';
import { settingsSchema } from '../../lib/settings.ts';
import { timeZones } from './time-zones.ts';

const winter = timeZones(Date.UTC(2026, 0, 15));
const summer = timeZones(Date.UTC(2026, 6, 15));
const offset = (zones: typeof winter, name: string) => zones.find((zone) => zone.name === name)?.offset;

test('has every zone once, by name, UTC too', () => {
  const names = winter.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toContain('UTC');
  expect(names.length).toBeGreaterThan(300);
});

test('says how far each is from UTC then', () => {
  expect([offset(winter, 'Asia/Seoul'), offset(summer, 'Asia/Seoul')]).toEqual(['GMT+9', 'GMT+9']);
  expect([offset(winter, 'Europe/Berlin'), offset(summer, 'Europe/Berlin')]).toEqual(['GMT+1', 'GMT+2']);
});

test('each can be chosen', () => {
  for (const { name } of winter) expect(settingsSchema.parse({ timeZone: name }).timeZone).toBe(name);
});
