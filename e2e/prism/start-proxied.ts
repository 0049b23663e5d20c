import { createSandbox, type Sandbox } from '../../server/sandbox/create-sandbox.ts';
import { listenSandbox } from '../../server/sandbox/listen.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { NOW, STAGE_KEY } from '../support/stage.ts';
import { startServer } from '../support/start-server.ts';
import { prismProxyDocument } from './prism-document.ts';
import { startBodyTunnel } from './start-body-tunnel.ts';
import { startPrism, type Prism } from './start-prism.ts';

/** The production gateway in front of a sandbox, with Prism between them: `url` is the gateway's. */
export type Proxied = { url: string; sandbox: Sandbox; prism: Prism; close: () => Promise<void> };

export async function startProxied(): Promise<Proxied> {
  const sandbox = createSandbox({ now: () => NOW, live: false, apiKey: STAGE_KEY, size: 300, rowChats: 20 });
  const daily = endpoints.getDailyCounts.path;
  const upstream = await listenSandbox({
    ...sandbox,
    // Back to what the tunnel received from the gateway.
    handle: (call) => sandbox.handle(call.path === daily ? { ...call, method: 'GET' } : call),
  });
  const prism = await startPrism({ proxy: prismProxyDocument(), upstream: upstream.url });
  const tunnel = await startBodyTunnel(prism.url);
  const gateway = await startServer({ ALLI_BASE_URL: tunnel.url, ALLI_API_KEY: STAGE_KEY });
  return {
    url: gateway.url,
    sandbox,
    prism,
    async close() {
      await gateway.stop();
      await tunnel.close();
      await prism.stop();
      await upstream.close();
    },
  };
}
