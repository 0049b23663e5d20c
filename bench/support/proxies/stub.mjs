import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** An Alli that costs nothing: the bytes of the file in argv, at once, to whatever is asked. */
const body = readFileSync(process.argv[2] ?? '');
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
