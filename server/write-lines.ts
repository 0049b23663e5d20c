import type { Writable } from 'node:stream';

/**
 * Writes lines to a stream, all of one turn of the event loop at once: writing to a pipe stops the process until it is
 * done, and a busy gateway has a line for every request. What is left is written when the process ends.
 */
export function writeLines(stream: Writable): (line: string) => void {
  let waiting = '';
  const flush = () => {
    if (waiting === '') return;
    stream.write(waiting);
    waiting = '';
  };
  process.on('exit', flush);
  return (line) => {
    if (waiting === '') setImmediate(flush);
    waiting += `${line}\n`;
  };
}
