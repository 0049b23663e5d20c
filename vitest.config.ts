import { defineConfig } from 'vitest/config';

/** Apart from vite.config.ts, so that a unit test never starts the gateway. Browser tests name happy-dom themselves. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{src,server,scripts}/**/*.test.{ts,tsx}'],
  },
});
