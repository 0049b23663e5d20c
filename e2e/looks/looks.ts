import { expect, expectAccessible, test } from '../support/test.ts';
import { expectSound } from './expect-sound.ts';
import { moreScenes } from './more-scenes.ts';
import { languages, scenes, show, sizes, themes } from './scenes.ts';

/**
 * `npm run looks`: each scene in each language, theme and width, compared pixel by pixel with the pictures that the build
 * before made on this machine (.cache/looks). A difference is for somebody to look at; `-- --update-snapshots` takes it.
 * axe goes along at two of the widths.
 */
for (const [name, open] of Object.entries({ ...scenes, ...moreScenes }))
  for (const language of languages)
    test(`${name}-${language}`, async ({ page, alli }) => {
      test.setTimeout(600_000);
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, alli);
      for (const width of sizes)
        for (const theme of themes) {
          await show(page, { language, theme, width });
          const look = `${name}-${language}-${theme}-${String(width)}`;
          if (theme === 'light') await expectSound(page, look);
          // Colours that the system forces are its own affair.
          if (theme !== 'forced' && (width === 390 || width === 1440)) await expectAccessible(page, look);
          await expect.soft(page).toHaveScreenshot(`${look}.png`, {
            // How long the connection check took is never the same twice.
            mask: [page.locator('[role="status"] p')],
          });
        }
    });
