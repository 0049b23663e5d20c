/** Finds and removes secrets by value, in the forms in which text carries them. */
export type Redactor = {
  redact: (text: string) => string;
  /** True if the bytes hold a secret. Secrets under `MIN_SEARCHED` characters are words that occur by chance. */
  isIn: (bytes: Uint8Array) => boolean;
};

const MIN_SEARCHED = 8;
const MARK = '[redacted]';

/** Makes a redactor for these secrets. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const given = secrets.filter((secret) => secret !== '');
  // The longest first, so that a form inside another one does not leave its rest behind.
  const all = longestFirst(given.flatMap(formsOf));
  const searched = longestFirst(given.filter(({ length }) => length >= MIN_SEARCHED).flatMap(formsOf));
  const needles = searched.map((form) => Buffer.from(form, 'utf8'));
  return {
    redact: (text) => all.reduce((rest, form) => rest.replaceAll(form, MARK), text),
    isIn: (bytes) => {
      const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return needles.some((needle) => haystack.includes(needle));
    },
  };
}

const longestFirst = (forms: string[]) => [...new Set(forms)].sort((a, b) => b.length - a.length);

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const url = encodeURIComponent(secret);
  const hex = Buffer.from(secret, 'utf8').toString('hex');
  const base64 = [0, 1, 2].map((offset) => base64Inside(secret, offset));
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    url,
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/**
 * What base64 shows of a secret that starts `offset` bytes into a group of three, as in `user:secret`: only the characters
 * that depend on nothing but the secret.
 */
function base64Inside(secret: string, offset: number): string {
  const bytes = Buffer.from(secret, 'utf8');
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  return padded.toString('base64').slice(from, to);
}
