import { isGatewayPath, type Gateway } from './gateway/create-gateway.ts';
import { rawPath } from './gateway/raw-path.ts';
import type { Handle } from './node-listener.ts';
import { createStaticSite } from './static/create-static-site.ts';
import { readFiles, type StaticFile } from './static/read-files.ts';

/**
 * The gateway and the built app as one function. Reads the app's folder once, now; throws if there is none. `earlierAssets`
 * is a folder with the assets of earlier builds, for pages that were opened before this one was deployed.
 */
export function createProductionHandler(
  gateway: Gateway,
  clientFolder: string,
  earlierAssets: string | null = null,
): Handle {
  const files = new Map<string, StaticFile>();
  if (earlierAssets !== null)
    for (const [path, file] of readFiles(earlierAssets)) files.set(`/assets${path}`, file);
  // What is of this build wins.
  for (const [path, file] of readFiles(clientFolder)) files.set(path, file);
  const site = createStaticSite(files);
  return async (request, peer) => (isGatewayPath(rawPath(request)) ? gateway(request, peer) : site(request));
}
