import { Component, type ReactNode } from 'react';
import { isLostCode } from '../lib/lost-code.ts';

type Props = { children: ReactNode; fallback?: ReactNode };

/**
 * Round a part that the page can do without: if its code does not come, the rest of the page stays. Anything else that
 * it throws is a bug, and belongs to the boundary of the page.
 */
export class QuietBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // React hands on whatever was thrown, mostly an Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as it came
    if (!isLostCode(error)) throw error;
    return this.props.fallback;
  }
}
