import { Agent, createServer } from 'node:http';
import httpProxy from 'http-proxy';

/** http-proxy as it is mostly used, with kept-alive connections to the address in argv; it checks nothing. */
const proxy = httpProxy.createProxyServer({
  target: process.argv[2] ?? '',
  agent: new Agent({ keepAlive: true, maxSockets: 50 }),
});
proxy.on('error', (error, request, response) => response.destroy(error));
const server = createServer((request, response) => proxy.web(request, response));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
