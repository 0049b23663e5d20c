import { expect, test } from 'vitest';
import { createMetrics } from './create-metrics.ts';

test('the figures are those of now, by operation and status', async () => {
  let inFlight = 3;
  const { observe, text } = createMetrics(() => ({
    inFlight,
    limit: 8,
    waiting: { foreground: 2, background: 5 },
    turnedAway: 4,
    breaker: { state: 'half-open', failures: 1, opened: 2 },
    shared: 6,
    retries: 7,
  }));
  observe({ operation: 'listConversations', status: 200, ms: 20 });
  observe({ operation: 'listConversations', status: 200, ms: 2_000 });
  observe({ operation: null, status: 404, ms: 1 });
  await text();
  inFlight = 1;
  const lines = (await text()).split('\n');
  for (const line of [
    'parley_requests_total{operation="listConversations",status="200"} 2',
    'parley_requests_total{operation="none",status="404"} 1',
    'parley_request_seconds_bucket{le="0.025",operation="listConversations"} 1',
    'parley_upstream_in_flight 1',
    'parley_upstream_limit 8',
    'parley_upstream_waiting{kind="background"} 5',
    'parley_upstream_breaker 0.5',
    // Counts of the gateway are taken over, not added up with every look.
    'parley_upstream_shared_total 6',
    'parley_upstream_retries_total 7',
    'parley_upstream_turned_away_total 4',
    'parley_upstream_breaker_opened_total 2',
  ])
    expect(lines).toContain(line);
});
