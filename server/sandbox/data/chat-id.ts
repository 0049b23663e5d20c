import { readObjectId } from './object-id.ts';
import { mix } from './random.ts';

/**
 * The id of the chat with this ordinal in a conversation: base64 of `Chat:` and 24 hex digits. About one in eight holds
 * 12 raw bytes instead, chosen so that the id has a `/` or `+`, which hex digits never give and FACTS says may occur.
 */
export function chatId(seed: number, index: number, ordinal: number): string {
  const hash = mix(seed, index, ordinal);
  const bytes = Buffer.alloc(12);
  const raw = hash % 8 === 0;
  // The first byte after `Chat:` ends a group of three, so its low six bits are one base64 character: 63 `/`, 62 `+`.
  bytes.writeUInt8(raw ? 0x3e | (hash & 8 ? 1 : 0) : hash & 0xff, 0);
  bytes.writeUInt32BE(mix(hash, 1), 1);
  bytes.writeUIntBE((index ^ mix(seed, 4)) & 0xffffff, 5, 3);
  bytes.writeUInt32BE((ordinal ^ mix(seed, 5)) >>> 0, 8);
  const tail = raw ? bytes : Buffer.from(bytes.toString('hex'), 'latin1');
  return Buffer.concat([Buffer.from('Chat:'), tail]).toString('base64');
}

/** The ordinal of a chat of this conversation, or null if the id is none of its own. */
export function chatOrdinal(seed: number, index: number, id: string): number | null {
  const text = readObjectId('Chat', id);
  if (text === null) return null;
  const bytes = Buffer.from(text, text.length === 24 ? 'hex' : 'latin1');
  if (bytes.length !== 12) return null;
  const ordinal = (bytes.readUInt32BE(8) ^ mix(seed, 5)) >>> 0;
  return chatId(seed, index, ordinal) === id ? ordinal : null;
}
