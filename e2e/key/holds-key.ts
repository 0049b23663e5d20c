import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { STAGE_KEY } from '../support/stage.ts';

/**
 * True if bytes hold the stage's key: as it is, in base64 (at any place in it), in hex, or percent-encoded; in a body that
 * is compressed too. It decodes what it sees, unlike the gateway's own search, which encodes the key.
 */
export function holdsKey(bytes: Uint8Array): boolean {
  return [bytes, ...decompressed(Buffer.from(bytes))].some((plain) => {
    const text = Buffer.from(plain).toString('latin1');
    return [text, fromUrl(text), ...fromBase64(text), ...fromHex(text)].some((one) =>
      one.includes(STAGE_KEY),
    );
  });
}

/** The forms in which it is planted, to prove that it is found. */
export const plantedForms = {
  raw: STAGE_KEY,
  base64: Buffer.from(`key:${STAGE_KEY}`).toString('base64'),
  hex: Buffer.from(STAGE_KEY).toString('hex'),
  url: [...Buffer.from(STAGE_KEY)].map((byte) => `%${byte.toString(16)}`).join(''),
};

function decompressed(bytes: Buffer): Buffer[] {
  return [gunzipSync, brotliDecompressSync].flatMap((decompress) => {
    try {
      return [decompress(bytes)];
    } catch {
      // Not compressed so.
      return [];
    }
  });
}

const fromUrl = (text: string) =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A run of base64 may begin anywhere in a longer word: each of the four places gives another reading. */
const fromBase64 = (text: string) =>
  (text.match(/[A-Za-z0-9+/_-]{16,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')),
  );

const fromHex = (text: string) =>
  (text.match(/([0-9a-f]{2}){8,}/gi) ?? []).map((run) => Buffer.from(run, 'hex').toString('latin1'));
