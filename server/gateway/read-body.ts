import { Refusal } from './refusal.ts';

/** Largest request body, in bytes. */
export const MAX_BODY_BYTES = 1024 * 1024;

const tooLarge = (maxBytes: number) =>
  new Refusal('body-too-large', `A request body may have ${maxBytes} bytes.`);

/**
 * Reads a JSON body and stops at the limit, whether its length was announced or not.
 * Throws `Refusal` (body-too-large, bad-body, cancelled).
 */
export async function readJsonBody(request: Request, maxBytes = MAX_BODY_BYTES): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const bytes = await readBytes(request.body, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // The parser's own message quotes the body, so it is not passed on.
    throw new Refusal('bad-body', 'The body is not JSON in UTF-8.');
  }
}

async function readBytes(body: Request['body'], maxBytes: number): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      // Leaving the loop cancels the stream: what is still on its way is never held.
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The stream broke, and with it the connection: no bug of ours, and nobody to answer.
    throw new Refusal('cancelled', 'The client went away.');
  }
  return Buffer.concat(chunks);
}
