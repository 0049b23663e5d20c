import type { ChatInputSource } from '../../contract/chat-input-source.ts';

type SourceKey = 'sourceKnowledge' | 'sourceFolders' | 'sourceSites' | 'sourceIncluding' | 'sourceExcluding';
export type SourceGroup = {
  key: SourceKey;
  group: 'knowledge' | 'folders' | 'sites' | 'tags';
  values: string[];
  operator: string | null;
};

type Named = { id: string; name: string };

/** What a question was put to, by kind, each with its name, or with its id where no name is given. Empty kinds are left out. */
export function sourceGroups(source: ChatInputSource): SourceGroup[] {
  const groups: SourceGroup[] = [
    {
      key: 'sourceKnowledge',
      group: 'knowledge',
      values: named(source.knowledgeBaseIds, source.sharedKnowledgeBases, source.personalKnowledgeBases),
      operator: null,
    },
    {
      key: 'sourceFolders',
      group: 'folders',
      values: named(source.folderIds, source.sharedFolders, source.personalFolders),
      operator: null,
    },
    { key: 'sourceSites', group: 'sites', values: source.webSites ?? [], operator: null },
    {
      key: 'sourceIncluding',
      group: 'tags',
      values: source.includingHashtags ?? [],
      operator: source.includingHashtagsOperator ?? null,
    },
    {
      key: 'sourceExcluding',
      group: 'tags',
      values: source.excludingHashtags ?? [],
      operator: source.excludingHashtagsOperator ?? null,
    },
  ];
  return groups.filter((group) => group.values.length > 0);
}

function named(ids: string[] | null | undefined, ...lists: (Named[] | null | undefined)[]): string[] {
  const names = new Map(lists.flatMap((list) => list ?? []).map(({ id, name }) => [id, name || id]));
  for (const id of ids ?? []) if (!names.has(id)) names.set(id, id);
  return [...names.values()];
}
