import { hexOf, objectId } from '../data/object-id.ts';
import { hashText } from '../data/random.ts';
import type { DocumentText } from './document.ts';
import { englishDocuments } from './documents/en.ts';
import { japaneseDocuments } from './documents/ja.ts';
import { koreanDocuments } from './documents/ko.ts';

const texts = { ...englishDocuments, ...koreanDocuments, ...japaneseDocuments };

export type DocumentKey = keyof typeof texts;
export type KnowledgeDocument = DocumentText & { id: string };

/** All knowledge documents by key. */
export const documents = new Map<DocumentKey, KnowledgeDocument>(
  (Object.keys(texts) as DocumentKey[]).map((key) => {
    const hash = hashText(`document ${key}`);
    const id = objectId('KnowledgeBase', `65a1${hexOf(hash, 8)}70be${hexOf(hash * 3, 8)}`);
    return [key, { ...texts[key], id }];
  }),
);
