import { launchBrowser } from './launch-browser.mjs';

/**
 * A page in a browser of its own.
 * @returns `heap` is what its scripts hold, in bytes, after collecting garbage.
 */
export async function openPage() {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const devtools = await page.context().newCDPSession(page);
  return {
    page,
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    },
    close: () => browser.close(),
  };
}
