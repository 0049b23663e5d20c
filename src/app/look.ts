/**
 * How the page looks: theme, contrast and density, as attributes of the root that `tokens.css` reads. A script of its own
 * that stops the first paint, so that a dark page never flashes white; therefore it imports nothing and stays tiny.
 * It follows the system, other tabs, and changes in this one. And it is there when the app's own code does not come: then
 * it shows the words that the page holds for that.
 */
(() => {
  const KEY = 'parley.settings';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const more = matchMedia('(prefers-contrast: more)');
  const forced = matchMedia('(forced-colors: active)');
  const print = matchMedia('print');

  /** What was chosen in this tab, which counts even where storage is forbidden. */
  let chosenHere: unknown;

  function draw(): void {
    const { theme, contrast, density } = chosen();
    const { dataset } = document.documentElement;
    // Colours that the system forces are its own theme: ours must not be the other one.
    const own = forced.matches ? 'system' : theme;
    const shown = own === 'light' || own === 'dark' ? own : dark.matches ? 'dark' : 'light';
    // Paper is light.
    dataset['theme'] = print.matches ? 'light' : shown;
    drawFrame(shown);
    dataset['contrast'] = contrast === 'more' || more.matches ? 'more' : 'normal';
    dataset['density'] = density === 'compact' || density === 'roomy' ? density : 'default';
  }

  /** The browser's own frame round the page goes with the theme that was chosen, not only with that of the system. */
  function drawFrame(theme: string): void {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      meta.media = meta.dataset['theme'] === theme ? 'all' : 'not all';
  }

  function chosen(): { theme?: unknown; contrast?: unknown; density?: unknown } {
    try {
      const settings: unknown = chosenHere ?? JSON.parse(localStorage.getItem(KEY) ?? '{}');
      return typeof settings === 'object' && settings !== null ? settings : {};
    } catch {
      return {};
    }
  }

  function cannotStart(): void {
    const words = document.getElementById('cannot-start');
    if (words !== null) words.hidden = false;
    else addEventListener('DOMContentLoaded', cannotStart, { once: true });
  }

  draw();
  // The colours of the frame stand further down in the page.
  addEventListener('DOMContentLoaded', draw, { once: true });
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) cannotStart();
    },
    true,
  );
  for (const query of [dark, more, forced, print]) query.addEventListener('change', draw);
  addEventListener('storage', () => {
    chosenHere = undefined;
    draw();
  });
  addEventListener('parley:settings', (event) => {
    chosenHere = event instanceof CustomEvent ? event.detail : undefined;
    draw();
  });
})();
