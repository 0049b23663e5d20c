import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { describeError } from '../i18n/describe-error.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { isLostCode } from '../lib/lost-code.ts';
import { ErrorBlank } from '../ui/error-blank.tsx';

/** Catches what a page throws: the shell stays, the page says what is wrong, and another address starts afresh. */
export function RouteBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary key={pathname} onReset={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

type BoundaryProps = { children: ReactNode; onReset: () => void };

class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const retry = () => {
      this.props.onReset();
      this.setState({ error: null });
    };
    return <PageError error={this.state.error} onRetry={retry} />;
  }
}

function PageError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const labels = { retry: t('common.tryAgain'), copy: t('common.copyDetails'), copied: t('common.copied') };
  // Code that is gone stays gone for this page: only a new one has it.
  const retry = isLostCode(error) ? () => location.reload() : onRetry;
  return <ErrorBlank level={1} words={describeError(t, error)} labels={labels} onRetry={retry} />;
}
