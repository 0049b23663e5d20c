import type { RequestListener } from 'node:http';
import type { Metrics } from './create-metrics.ts';

/** Serves `/metrics` and nothing else, on a port of its own that no browser needs to reach. */
export function metricsListener({ text }: Metrics): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Only GET /metrics.\n');
      return;
    }
    text().then(
      (body) =>
        response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(body),
      () => response.writeHead(500).end(),
    );
  };
}
