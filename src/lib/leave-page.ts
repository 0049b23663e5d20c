/** Opens another page in place of this one, without asking: what this page holds must not be shown any longer. */
export function leavePage(url: string): void {
  // Listeners that capture come first, whoever was there before.
  const silence = (event: Event) => event.stopImmediatePropagation();
  addEventListener('beforeunload', silence, { capture: true });
  location.replace(url);
}
