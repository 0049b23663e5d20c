import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serverSentEvents } from './journal-stream.ts';

const text =
  'retry: 1000\nevent: ready\ndata: {}\n\n: still here\n\nevent: entry\ndata: {"who":"한지원"}\n\nevent: gap\ndata: {}\n\n';

test('events come whole, however the bytes are cut', async () => {
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          places.slice(1).forEach((end, i) => controller.enqueue(bytes.slice(places[i], end)));
          controller.close();
        },
      });
      const events = [];
      for await (const event of serverSentEvents(stream)) events.push(event);
      expect(events).toEqual([
        { name: 'ready', data: '{}' },
        { name: 'entry', data: '{"who":"한지원"}' },
        { name: 'gap', data: '{}' },
      ]);
    }),
  );
});
