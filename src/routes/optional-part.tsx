import { Component, Suspense, type ReactNode } from 'react';
import { isLostCode } from '../lib/lost-code.ts';

type OptionalPartProps = { children: ReactNode };

/** A part whose code comes later, and which the page can do without: if it does not come, the page stays as it is. */
export class OptionalPart extends Component<OptionalPartProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return <Suspense>{this.props.children}</Suspense>;
    if (isLostCode(error)) return null;
    throw error;
  }
}
