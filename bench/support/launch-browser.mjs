import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A browser to measure in. */
export const launchBrowser = async () =>
  chromium.launch({
    executablePath: await findBrowser(),
    // Chromium refuses its own sandbox to root, which is who runs in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update'],
  });
