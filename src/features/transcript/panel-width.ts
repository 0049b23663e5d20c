const KEY = 'parley.panelWidth';
/** As the design gives it, in px. */
const USUAL = 460;

/** How wide the panel was last made on this device, in px. */
export function readPanelWidth(): number {
  try {
    const width = Number(localStorage.getItem(KEY));
    return Number.isFinite(width) && width > 0 ? width : USUAL;
  } catch {
    return USUAL;
  }
}

/** Remembers how wide the panel was made. */
export function writePanelWidth(width: number): void {
  try {
    localStorage.setItem(KEY, String(width));
  } catch {
    // Storage is full or forbidden: it stays so as long as the page is open.
  }
}
