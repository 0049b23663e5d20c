import type { Citation } from '../../contract/citation.ts';
import type { CitedDocument } from './digest.ts';

/**
 * What makes two citations the same document: the title within its knowledge base, else the address. A citation with
 * neither stands for itself (`clueId`).
 */
export function toCitedDocument({ clueId, title, url, knowledgeBaseId, source }: Citation): CitedDocument {
  const name = title?.trim() ?? '';
  const address = url?.trim() ?? '';
  const key =
    name !== ''
      ? `title ${knowledgeBaseId ?? ''} ${name}`
      : address !== ''
        ? `url ${address}`
        : `clue ${clueId}`;
  return { key, title: name || null, url: address || null, source: source ?? null };
}
