import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts, so that a unit test never starts the gateway. Browser tests name happy-dom themselves. */
export default defineConfig({
  test: {
    environment: 'node',
    // Only against tests that hang: properties run hundreds of cases, and a machine may be slow or shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    include: ['{src,server,scripts}/**/*.test.{ts,tsx}'],
  },
});
