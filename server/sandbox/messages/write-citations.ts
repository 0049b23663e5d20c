import type { Citation } from '../../../src/contract/citation.ts';
import { documents, type DocumentKey, type KnowledgeDocument } from '../content/documents.ts';
import { chance, hashText, mix, pick } from '../data/random.ts';
import { hexOf, objectId } from '../data/object-id.ts';

/** The citations of an answer that rests on these documents: one or two passages of each, with the gaps FACTS allows. */
export function writeCitations(keys: readonly DocumentKey[], salt: number): Citation[] {
  return keys.flatMap((key, number) => {
    const document = documents.get(key);
    if (document === undefined) return [];
    const hash = mix(salt, 60, number);
    const first = cite(document, hash);
    const second = cite(document, mix(hash, 1));
    return chance(mix(hash, 2), 20) && second.clueId !== first.clueId ? [first, second] : [first];
  });
}

function cite(document: KnowledgeDocument, hash: number): Citation {
  const passage = pick(document.passages, mix(hash, 3));
  const number = document.passages.indexOf(passage);
  const clue = hashText(`${document.id} ${number}`);
  const clueId = objectId('Clue', `66b2${hexOf(clue, 8)}3e${hexOf(mix(clue, 1), 8)}0${number}`);
  if (chance(mix(hash, 4), 2)) {
    return { clueId, source: null, title: null, knowledgeBaseId: null, pageNo: null, url: null, text: null };
  }
  const [pageNo, text] = passage;
  const citation: Citation = {
    clueId,
    source: document.kind,
    title: chance(mix(hash, 5), 2) ? null : document.title,
    knowledgeBaseId: document.kind === 'WEB' ? null : document.id,
    pageNo,
    url: document.url,
    text: chance(mix(hash, 6), 5) ? null : text,
  };
  // FACTS: fields may be missing as well as null.
  if (pageNo === null && chance(mix(hash, 7), 30)) delete citation.pageNo;
  return citation;
}

/** Percent of rated answers citing these documents that are rated badly. */
export function badRatingsOf(keys: readonly DocumentKey[]): number {
  return Math.max(0, ...keys.map((key) => documents.get(key)?.badRatings ?? 0));
}
