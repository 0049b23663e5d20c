import { call } from '../../lib/api-client.ts';
import { HttpError } from '../../lib/api-error.ts';
import type { KnownRow } from './known-row.ts';
import { toKnownRow } from './to-known-row.ts';

/** What a conversation is now; `gone` if Alli no longer knows it. Throws as `call` does. */
export async function readConversation(id: string, signal?: AbortSignal): Promise<KnownRow | 'gone'> {
  try {
    const path = { conversation_id: id };
    return toKnownRow(
      await call('getConversation', { path, background: true, ...(signal ? { signal } : {}) }),
    );
  } catch (error) {
    if (error instanceof HttpError && error.status === 404 && error.speaker === 'alli') return 'gone';
    throw error;
  }
}
