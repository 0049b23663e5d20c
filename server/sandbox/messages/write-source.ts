import type { ChatInputSource } from '../../../src/contract/chat-input-source.ts';
import { documents, type DocumentKey } from '../content/documents.ts';
import { mix } from '../data/random.ts';

/** Which knowledge a question was put to: some documents, some websites, or all shared ones. */
export function writeSource(keys: readonly DocumentKey[], salt: number): ChatInputSource {
  const asked = keys.flatMap((key) => documents.get(key) ?? []);
  const bases = asked.filter(({ kind }) => kind !== 'WEB').map(({ id, title }) => ({ id, name: title }));
  const sites = asked.flatMap(({ kind, url }) => (kind === 'WEB' && url !== null ? [url] : []));
  const hashtags = mix(salt, 61) % 3 === 0;
  return {
    knowledgeBaseIds: bases.length > 0 ? bases.map(({ id }) => id) : null,
    folderIds: null,
    webSites: sites.length > 0 ? sites : null,
    searchAllSharedDocument: asked.length === 0,
    searchAllPersonalDocument: false,
    includingHashtags: hashtags ? ['#support', '#2026'] : null,
    excludingHashtags: null,
    includingHashtagsOperator: hashtags ? 'OR' : null,
    excludingHashtagsOperator: null,
    sharedKnowledgeBases: bases.length > 0 ? bases : null,
    sharedFolders: null,
    personalKnowledgeBases: null,
    personalFolders: null,
  };
}
