import { hexOf, objectId, readObjectId } from './object-id.ts';
import { mix } from './random.ts';

/** Base64 of `Conversation:` and 24 hex digits: time in seconds, project, number (as in a MongoDB ObjectId). */
export function conversationId(seed: number, index: number, createdAt: number): string {
  const seconds = hexOf(Math.floor(createdAt / 1000), 8);
  return objectId('Conversation', seconds + projectHex(seed) + hexOf(index + firstNumber(seed), 6));
}

/** The number that an id may stand for. The caller must compare ids, since the time in it is not checked here. */
export function conversationIndex(seed: number, id: string): number | null {
  const hex = readObjectId('Conversation', id);
  if (hex === null || !/^[0-9a-f]{24}$/.test(hex)) return null;
  return (Number.parseInt(hex.slice(18), 16) - firstNumber(seed) + 0x1000000) % 0x1000000;
}

function projectHex(seed: number): string {
  return hexOf(mix(seed, 1), 8) + hexOf(mix(seed, 2), 2);
}

function firstNumber(seed: number): number {
  return mix(seed, 3) % 0x800000;
}
