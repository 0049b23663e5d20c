let wanted = false;
const listeners = new Set<() => void>();

/** Whether anything of bulk editing was asked for in this page. Apart, so that the first screen carries nothing more. */
export const bulkWanted = {
  get: (): boolean => wanted,
  set: (): void => {
    wanted = true;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
