import base from './playwright.config.ts';

/** `npm run looks`: pictures of every page, kept outside of the repository. */
export default {
  ...base,
  testDir: 'e2e/looks',
  // Not a `.spec.ts`, so that it is no journey.
  testMatch: 'looks.ts',
  snapshotPathTemplate: '.cache/looks/{arg}{ext}',
  updateSnapshots: 'missing' as const,
  expect: { ...base.expect, toHaveScreenshot: { animations: 'disabled' as const, caret: 'hide' as const } },
};
