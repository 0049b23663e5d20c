import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { loadAreas } from '../i18n/i18n-store.ts';
import { ConversationsPage } from '../routes/conversations-page.tsx';
import { OptionalPart } from '../routes/optional-part.tsx';
import { PageSkeleton } from '../routes/page-skeleton.tsx';
import { RouteBoundary } from '../routes/route-boundary.tsx';
import { Shell } from './shell.tsx';

const BulkLayer = lazy(() => import('./bulk-layer.tsx').then((m) => ({ default: m.BulkLayer })));

const ConversationPage = lazy(async () => {
  const [page] = await Promise.all([
    import('../routes/conversation-page.tsx'),
    loadAreas(['transcript', 'states']),
  ]);
  return { default: page.ConversationPage };
});

const NotFoundPage = lazy(() =>
  import('../routes/not-found-page.tsx').then((m) => ({ default: m.NotFoundPage })),
);

const AnalyticsPage = lazy(async () => {
  const [page] = await Promise.all([
    import('../routes/analytics-page.tsx'),
    loadAreas(['analytics', 'quality']),
  ]);
  return { default: page.AnalyticsPage };
});

const ReviewPage = lazy(async () => {
  const [page] = await Promise.all([
    import('../routes/review-page.tsx'),
    loadAreas(['review', 'transcript', 'states', 'quality']),
  ]);
  return { default: page.ReviewPage };
});

const ActivityPage = lazy(async () => {
  const [page] = await Promise.all([import('../routes/activity-page.tsx'), loadAreas(['journal', 'states'])]);
  return { default: page.ActivityPage };
});

const SettingsPage = lazy(async () => {
  const [page] = await Promise.all([
    import('../routes/settings-page.tsx'),
    loadAreas(['settings', 'signIn', 'keys']),
  ]);
  return { default: page.SettingsPage };
});

/** Which page stands at which address. The list comes with the app, every other page when it is first opened. */
export function AppRoutes() {
  return (
    <Shell>
      <OptionalPart>
        <BulkLayer />
      </OptionalPart>
      <RouteBoundary>
        <Suspense fallback={<PageSkeleton />}>
          <Routes>
            <Route path="/" element={<Navigate to="/conversations" replace />} />
            <Route path="/conversations" element={<ConversationsPage />} />
            <Route path="/conversations/:conversationId" element={<ConversationPage />} />
            <Route path="/analytics" element={<AnalyticsPage />} />
            <Route path="/review" element={<ReviewPage />} />
            <Route path="/activity" element={<ActivityPage />} />
            <Route path="/settings" element={<SettingsPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </RouteBoundary>
    </Shell>
  );
}
