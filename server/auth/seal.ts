import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import type * as z from 'zod/mini';

/** Makes text that only this gateway can read and change, from values of a schema, and reads it again. */
export type Seal<S extends z.ZodMiniType> = {
  seal: (value: z.infer<S>) => Promise<string>;
  /** Null for whatever was not sealed by one of the secrets for this purpose. `isOld`: not by the first of them. */
  open: (text: string) => Promise<{ value: z.infer<S>; isOld: boolean } | null>;
};

const ALG = 'dir';
const ENC = 'A256GCM';

/**
 * Sealing by JWE with a key derived from each secret and the purpose: what is sealed for one purpose does not open for
 * another. The first secret seals, all of them open, so that a secret is changed by putting a new one in front.
 */
export function createSeal<S extends z.ZodMiniType>(
  secrets: readonly [string, ...string[]],
  purpose: string,
  schema: S,
): Seal<S> {
  const keys = secrets.map(
    (secret) => new Uint8Array(hkdfSync('sha256', secret, '', `parley ${purpose}`, 32)),
  );
  const accept = { keyManagementAlgorithms: [ALG], contentEncryptionAlgorithms: [ENC] };
  return {
    seal: (value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: ALG, enc: ENC })
        .encrypt(keys[0] ?? new Uint8Array()),
    open: async (text) => {
      for (const [i, key] of keys.entries()) {
        try {
          const { plaintext } = await compactDecrypt(text, key, accept);
          const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(plaintext)));
          return parsed.success ? { value: parsed.data, isOld: i > 0 } : null;
        } catch {
          // Another secret may fit.
        }
      }
      return null;
    },
  };
}
