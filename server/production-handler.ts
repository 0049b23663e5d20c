import { isGatewayPath, type Gateway } from './gateway/create-gateway.ts';
import { rawPath } from './gateway/raw-path.ts';
import type { Handle } from './node-listener.ts';
import { createStaticSite } from './static/create-static-site.ts';
import { readFiles } from './static/read-files.ts';

/** The gateway and the built app as one function. Reads the app's folder once, now; throws if there is none. */
export function createProductionHandler(gateway: Gateway, clientFolder: string): Handle {
  const site = createStaticSite(readFiles(clientFolder));
  return async (request, peer) => (isGatewayPath(rawPath(request)) ? gateway(request, peer) : site(request));
}
