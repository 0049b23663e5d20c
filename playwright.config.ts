import { defineConfig, devices } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
if (executablePath === undefined)
  throw new Error('Run the journeys by `npm run test:e2e`: it finds the browser.');

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // Long enough for a machine that is busy with something else: what is waited for is an answer, never a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['CI'] === undefined ? 'list' : [['list'], ['html', { open: 'never' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Seoul',
    // Without the film of it: filming draws every frame in software, which costs half of a small machine.
    trace: { mode: 'retain-on-failure', screenshots: false },
    // What breathes and slides is drawn sixty times a second for nobody. A journey about motion asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath,
      // Chromium refuses its own sandbox to root, which is who runs in most containers.
      chromiumSandbox: process.getuid?.() !== 0,
      // There is no graphics card to use, and drawing as if there were one costs most of a small machine.
      args: ['--disable-background-networking', '--disable-component-update', '--disable-gpu'],
    },
  },
});
