import { connect } from 'node:net';
import { createRandom } from './random.ts';
import { rawRequest } from './raw-request.ts';

const SOCKETS = 32;
const MOST_ON_ONE = 4;
/** As long after the last byte nothing more is waited for, in ms: some requests are never complete. */
const QUIET_MS = 1_000;

/** Fires raw requests at a port, some pipelined on one socket, and hands over what comes back on each socket. */
export async function fire(
  port: number,
  count: number,
  seed: number,
  onAnswer: (bytes: Buffer, sent: string) => void,
): Promise<void> {
  const random = createRandom(seed);
  let left = count;
  const lane = async () => {
    while (left > 0) {
      const many = Math.min(left, 1 + random.below(MOST_ON_ONE));
      left -= many;
      const sent = Array.from({ length: many }, () => rawRequest(random, port)).join('');
      onAnswer(await exchange(port, sent), sent);
    }
  };
  await Promise.all(Array.from({ length: SOCKETS }, lane));
}

function exchange(port: number, sent: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(QUIET_MS, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A reset is an answer too.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
    // Not `end`: a server takes that for a client that has gone away.
    socket.write(
      `${sent}GET /livez HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
      'latin1',
    );
  });
}
