import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES, readJsonBody } from './read-body.ts';

const jsonOf = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

/** In pieces and without a length, as a chunked request arrives. `taken` counts what was asked of the client. */
function streamed(text: string) {
  const bytes = new TextEncoder().encode(text);
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.subarray(taken, taken + 65_536));
        taken += 65_536;
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request('http://127.0.0.1/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return { request, taken: () => taken };
}

const whole = (text: string) =>
  new Request('http://127.0.0.1/', {
    method: 'POST',
    body: text,
    headers: { 'content-length': String(text.length) },
  });

describe('at the limit', () => {
  test('a body with its length is read', async () => {
    expect(await readJsonBody(whole(jsonOf(MAX_BODY_BYTES)))).toHaveLength(MAX_BODY_BYTES - 2);
  });

  test('a body without is read', async () => {
    expect(await readJsonBody(streamed(jsonOf(MAX_BODY_BYTES)).request)).toHaveLength(MAX_BODY_BYTES - 2);
  });
});

describe('one byte over it', () => {
  test('a body with its length is refused', async () => {
    await expect(readJsonBody(whole(jsonOf(MAX_BODY_BYTES + 1)))).rejects.toMatchObject({
      code: 'body-too-large',
    });
  });

  test('a body without is refused', async () => {
    const { request } = streamed(jsonOf(MAX_BODY_BYTES + 1));
    await expect(readJsonBody(request)).rejects.toMatchObject({ code: 'body-too-large' });
  });

  test('and the rest of a long one is never taken', async () => {
    const { request, taken } = streamed(jsonOf(20 * MAX_BODY_BYTES));
    await expect(readJsonBody(request)).rejects.toMatchObject({ code: 'body-too-large' });
    expect(taken()).toBeLessThan(2 * MAX_BODY_BYTES);
  });
});

test('a client that goes away in the middle of its body is no bug of the gateway', async () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error('aborted')) });
  const request = new Request('http://127.0.0.1/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  await expect(readJsonBody(request)).rejects.toMatchObject({ code: 'cancelled' });
});
