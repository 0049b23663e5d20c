import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';

/** A part whose code comes when it is first drawn, or before. */
export type Preloadable<P> = ComponentType<P> & {
  /** Fetches the code now. Drawn after that, the part is there at once. A failure shows when it is drawn. */
  preload: () => void;
};

/**
 * Like `React.lazy` inside of `Suspense`, but what was preloaded is drawn in the same frame: `React.lazy` shows its
 * fallback first even when the code is there.
 * @param load fetches the code; called again after a failure
 */
export function preloadable<P extends object>(
  load: () => Promise<ComponentType<P>>,
  fallback: ReactNode = null,
): Preloadable<P> {
  let loaded: ComponentType<P> | null = null;
  let Waiting = lazy(fetchCode);

  async function fetchCode() {
    try {
      loaded ??= await load();
      return { default: loaded };
    } catch (error) {
      // A lazy part never forgets that it failed; the next try has one of its own.
      Waiting = lazy(fetchCode);
      throw error;
    }
  }

  function Part(props: P) {
    // Kept while it is drawn: another component in its place would begin anew.
    const [Now] = useState<ComponentType<P>>(() => loaded ?? Waiting);
    return (
      <Suspense fallback={fallback}>
        <Now {...props} />
      </Suspense>
    );
  }
  Part.preload = () => {
    fetchCode().catch(() => undefined);
  };
  return Part;
}
