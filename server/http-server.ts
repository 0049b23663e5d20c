import { createServer, type Server } from 'node:http';

/**
 * A server of `node:http` that sheds who sends too slowly: 5 s for the headers of a request and 8 s for all of it, looked
 * at every second. Idle connections stay longer than balancers keep them (mostly 60 s), since the side that closes one
 * must not be the side that is being asked.
 */
export function createHttpServer(): Server {
  return createServer({
    headersTimeout: 5_000,
    requestTimeout: 8_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 75_000,
  });
}
