import { createServer } from 'node:http';
import { Agent, stream } from 'undici';

/** The least that a proxy can do: undici streams what comes from the address in argv; it checks nothing. */
const origin = process.argv[2] ?? '';
const dispatcher = new Agent({ connections: 50 });
const server = createServer((request, response) => {
  const { method = 'GET', url, headers } = request;
  const { connection, ...passed } = headers;
  void connection;
  stream(
    `${origin}${url}`,
    { dispatcher, method, headers: passed, body: method === 'GET' ? null : request },
    ({ statusCode, headers: answered }) => response.writeHead(statusCode, answered),
  ).catch((error) => response.destroy(error));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
