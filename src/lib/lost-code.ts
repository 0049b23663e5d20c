/** Errors of code that could not be loaded: mostly the page is older than the server's files. */
const lost = new WeakSet<Error>();

/** Whether an error is that code of the page is not there any more. */
export const isLostCode = (error: unknown): boolean => error instanceof Error && lost.has(error);

/** Takes note that an error is one of lost code. */
export const noteLostCode = (error: Error): void => void lost.add(error);

/** Watches for code that could not be loaded, as Vite's loader reports it. */
export function watchLostCode(onLost: () => void): void {
  window.addEventListener('vite:preloadError', (event) => {
    noteLostCode(event.payload);
    onLost();
  });
}
