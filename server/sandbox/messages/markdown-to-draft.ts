type InlineStyleRange = { offset: number; length: number; style: 'BOLD' | 'ITALIC' | 'CODE' };
type EntityRange = { offset: number; length: number; key: number };
type Block = {
  key: string;
  text: string;
  type: string;
  depth: number;
  inlineStyleRanges: InlineStyleRange[];
  entityRanges: EntityRange[];
  data: Record<string, never>;
};
type Entity = { type: string; mutability: string; data: Record<string, unknown> };

/** Draft.js' raw content (offsets in UTF-16 units), as bots of Alli's older API send it in `message` as a JSON string. */
export type DraftContent = { blocks: Block[]; entityMap: Record<string, Entity> };

const lineKinds: readonly (readonly [RegExp, string, string?])[] = [
  [/^\d+\. /, 'ordered-list-item'],
  [/^- \[x\] /, 'unordered-list-item', '☑ '],
  [/^- \[ \] /, 'unordered-list-item', '☐ '],
  [/^- /, 'unordered-list-item'],
  [/^> /, 'blockquote'],
];

/** Turns the Markdown that the sandbox's own texts use into Draft.js' raw content. Tables become lines of text. */
export function markdownToDraft(markdown: string): DraftContent {
  const content: DraftContent = { blocks: [], entityMap: {} };
  let inCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    else if (inCode) addBlock(content, 'code-block', line, false);
    else if (line !== '' && !/^\|[-:| ]+\|$/.test(line)) addLine(content, line);
  }
  return content;
}

function addLine(content: DraftContent, line: string): void {
  if (line.startsWith('|')) {
    const cells = line.slice(1, -1).split('|');
    addBlock(content, 'unstyled', cells.map((cell) => cell.trim()).join(' · '), true);
    return;
  }
  const [mark, type = 'unstyled', prefix = ''] = lineKinds.find(([pattern]) => pattern.test(line)) ?? [];
  addBlock(content, type, prefix + (mark === undefined ? line : line.replace(mark, '')), true);
}

const inline =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>[^*]+?)\*|`(?<code>.+?)`|\[(?<label>.+?)\]\((?<target>.+?)\)/g;

function addBlock(content: DraftContent, type: string, source: string, styled: boolean): void {
  const block: Block = {
    key: content.blocks.length.toString(36).padStart(5, 'b'),
    text: '',
    type,
    depth: 0,
    inlineStyleRanges: [],
    entityRanges: [],
    data: {},
  };
  let end = 0;
  for (const match of styled ? source.matchAll(inline) : []) {
    block.text += source.slice(end, match.index);
    end = match.index + match[0].length;
    addStyled(content, block, match.groups ?? {});
  }
  block.text += source.slice(end);
  content.blocks.push(block);
}

function addStyled(content: DraftContent, block: Block, groups: Record<string, string | undefined>): void {
  const { bold, italic, code, label, target } = groups;
  const text = bold ?? italic ?? code ?? label ?? '';
  const range = { offset: block.text.length, length: text.length };
  block.text += text;
  if (label === undefined || target === undefined) {
    const style = bold !== undefined ? 'BOLD' : italic !== undefined ? 'ITALIC' : 'CODE';
    block.inlineStyleRanges.push({ ...range, style });
    return;
  }
  const key = Object.keys(content.entityMap).length;
  content.entityMap[key] = target.startsWith('mention:')
    ? { type: 'mention', mutability: 'SEGMENTED', data: { mention: { name: label.replace(/^@/, '') } } }
    : { type: 'LINK', mutability: 'MUTABLE', data: { url: target } };
  block.entityRanges.push({ ...range, key });
}

/** The same Markdown for a reader that knows no mentions: they become bold. */
export function withoutMentions(markdown: string): string {
  return markdown.replace(/\[(@[^\]]+)\]\(mention:[a-z]+\)/g, '**$1**');
}
