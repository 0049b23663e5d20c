import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Ends a server without breaking a request. Call before the server has its listener. The function that comes back tells
 * every client on its next answer that the connection ends, goes on for `afterMs`, so that balancers see `/readyz` say no,
 * then takes no new connection, and resolves when the last request is answered.
 */
export function drain(server: Server): (afterMs: number) => Promise<void> {
  const open = new Set<ServerResponse>();
  let draining = false;
  server.on('request', (_, response: ServerResponse) => {
    if (draining) response.shouldKeepAlive = false;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return async (afterMs) => {
    draining = true;
    // Answers whose head is on its way already leave an idle connection behind, which `close` ends.
    for (const response of open) response.shouldKeepAlive = false;
    await pause(afterMs);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}
