import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../gateway/answered.ts';
import type { LoadState } from '../gateway/load/guard-upstream.ts';

export type Metrics = {
  /** Takes note of one answered request. */
  observe: (answered: Answered) => void;
  /** All figures in the text format of Prometheus. */
  text: () => Promise<string>;
};

/** Seconds: from an answer out of memory to the longest that a call can take. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * The figures of this gateway, by operation and status and never by person, id or text: each label has few values, and
 * none tells of somebody.
 */
export function createMetrics(load: () => LoadState): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'parley_requests_total',
    help: 'Answered requests under /webapi, /api and /auth, by operation of Alli (none for our own endpoints) and status',
    labelNames: ['operation', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'parley_request_seconds',
    help: 'Time from request to answer, waiting for a place included',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  gauge('parley_upstream_in_flight', 'Calls in flight to Alli', ({ inFlight }) => inFlight);
  gauge('parley_upstream_limit', 'Most calls in flight, as Alli allows now', ({ limit }) => limit);
  gauge(
    'parley_upstream_breaker',
    '0 closed, 0.5 half open, 1 open',
    ({ breaker }) => openness[breaker.state],
  );
  counter('parley_upstream_breaker_opened_total', 'How often Alli counted as down', (s) => s.breaker.opened);
  counter('parley_upstream_shared_total', 'Reads that shared the answer of another', ({ shared }) => shared);
  counter('parley_upstream_retries_total', 'Refused connections tried once more', ({ retries }) => retries);
  counter('parley_upstream_turned_away_total', 'Calls refused since too many wait', (s) => s.turnedAway);
  new Gauge({
    name: 'parley_upstream_waiting',
    help: 'Calls that wait for a place',
    labelNames: ['kind'],
    registers,
    collect() {
      const { waiting } = load();
      this.set({ kind: 'foreground' }, waiting.foreground);
      this.set({ kind: 'background' }, waiting.background);
    },
  });

  function gauge(name: string, help: string, read: (state: LoadState) => number) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(load()));
      },
    });
  }

  function counter(name: string, help: string, read: (state: LoadState) => number) {
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read(load()));
      },
    });
  }

  return {
    observe({ operation, status, ms }) {
      const name = operation ?? 'none';
      requests.inc({ operation: name, status });
      seconds.observe({ operation: name }, ms / 1000);
    },
    text: () => registry.metrics(),
  };
}

const openness = { closed: 0, 'half-open': 0.5, open: 1 } as const;
