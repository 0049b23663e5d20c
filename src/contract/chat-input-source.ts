import * as z from 'zod/mini';

const named = z.object({ id: z.string(), name: z.string() });
const texts = z.optional(z.nullable(z.array(z.string())));
const text = z.optional(z.nullable(z.string()));
const nameds = z.optional(z.nullable(z.array(named)));

/** Which knowledge a question was put to. */
export const chatInputSource = z.object({
  knowledgeBaseIds: texts,
  folderIds: texts,
  webSites: texts,
  searchAllSharedDocument: z._default(z.boolean(), false),
  searchAllPersonalDocument: z._default(z.boolean(), false),
  includingHashtags: texts,
  excludingHashtags: texts,
  includingHashtagsOperator: text,
  excludingHashtagsOperator: text,
  sharedKnowledgeBases: nameds,
  sharedFolders: nameds,
  personalKnowledgeBases: nameds,
  personalFolders: nameds,
});
export type ChatInputSource = z.infer<typeof chatInputSource>;
