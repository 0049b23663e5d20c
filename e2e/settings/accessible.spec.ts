import { expectAccessible, test } from '../support/test.ts';
import { scenes, show } from '../looks/scenes.ts';

/** Every page and state, light and dark, wide and narrow, in three languages; `npm run looks` has all combinations. */
const looks = [
  { language: 'en', theme: 'light', width: 1024 },
  { language: 'ko', theme: 'dark', width: 390 },
  { language: 'ja', theme: 'light', width: 390 },
  { language: 'en', theme: 'dark', width: 1440 },
] as const;

for (const [name, open] of Object.entries(scenes))
  test(`axe finds nothing: ${name}`, async ({ page, alli }) => {
    await open(page, alli);
    for (const look of looks) {
      await show(page, look);
      // What is drawn is what it costs: a low window has few rows.
      await page.setViewportSize({ width: look.width, height: 560 });
      await expectAccessible(page);
    }
  });
