import { draftEntityMeaning } from './draft-js-entity.ts';
import { draftOutline, type DraftList, type DraftNode } from './draft-js-outline.ts';
import type { DraftSpan } from './draft-js-spans.ts';
import type { DraftContent } from './draft-js.ts';
import { safeHref } from './safe-href.ts';

/**
 * A Draft.js document as Markdown (GFM), for export. The words come out as they are, whatever they contain; a style whose
 * marks Markdown would not read at that place (inside a word, beside punctuation) is left out rather than shown as marks.
 */
export const draftMarkdown = (content: DraftContent): string => draftOutline(content).map(node).join('\n\n');

function node(item: DraftNode): string {
  switch (item.kind) {
    case 'heading':
      return `${'#'.repeat(item.level)} ${oneLine(inline(item.spans))}`;
    case 'quote':
      return `> ${inline(item.spans).replaceAll('\n', '\n> ')}`;
    case 'code': {
      const fence = fenceFor(item.text, 3);
      return `${fence}\n${item.text}\n${fence}`;
    }
    case 'list':
      return list(item, '');
    case 'paragraph':
    case 'atomic':
      return inline(item.spans);
  }
}

function list({ ordered, items }: DraftList, indent: string): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${String(index + 1)}.` : '-';
      const inner = `${indent}${' '.repeat(mark.length + 1)}`;
      // Marks of an item without words would be read as words themselves.
      const text = inline(item.spans).replaceAll('\n', `\n${inner}`) || '&nbsp;';
      const box = item.checked === null ? '' : item.checked ? '[x] ' : '[ ] ';
      return [`${indent}${mark} ${box}${text}`, ...item.lists.map((child) => list(child, inner))].join('\n');
    })
    .join('\n');
}

function inline(spans: readonly DraftSpan[]): string {
  let out = '';
  let lastMarked = false;
  spans.forEach((span, index) => {
    const before = spans[index - 1]?.text.at(-1) ?? '';
    const after = spans[index + 1]?.text.at(0) ?? '';
    const marks = lastMarked ? '' : marksOf(span, before, after);
    const closing = Array.from(marks).reverse().join('');
    const text = `${marks}${escapeMarkdown(span.text)}${closing}`;
    const meaning = draftEntityMeaning(span.entity);
    const href = meaning?.kind === 'link' || meaning?.kind === 'image' ? safeHref(meaning.url) : null;
    // An image becomes a link here too: opening an export must not load anything.
    out += href === null || span.text.trim() === '' ? text : `[${text}](<${href}>)`;
    lastMarked = marks !== '';
  });
  const lines = out.split('\n').map((line) => line.trim());
  // A line break inside a block is a hard break; at its edge Markdown has none.
  return lines.filter((line) => line !== '').join('\\\n');
}

const word = /[\p{L}\p{N}]/u;

function marksOf({ text, styles }: DraftSpan, before: string, after: string): string {
  const chars = Array.from(text);
  const edges = [chars[0] ?? '', chars.at(-1) ?? ''];
  // `*` opens and closes where letters are inside it; another `*` or `~` at its side would join it.
  if (!edges.every((char) => word.test(char)) || /[*~]/.test(before + after)) return '';
  const bold = styles.includes('BOLD') ? '**' : '';
  const italic = styles.includes('ITALIC') ? '*' : '';
  // Beside other marks `~~` is not read in every place.
  return bold + italic || (styles.includes('STRIKETHROUGH') && !word.test(before + after) ? '~~' : '');
}

/** Every mark of Markdown and HTML becomes a letter. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~=&:@$"'/]/g, '\\$&');

const oneLine = (text: string): string => text.replaceAll('\\\n', ' ');

/** A fence longer than any run of backticks inside. */
export function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
