import { draftSpans, type DraftSpan } from './draft-js-spans.ts';
import type { DraftContent } from './draft-js.ts';

export type DraftListItem = { spans: DraftSpan[]; checked: boolean | null; lists: DraftList[] };
export type DraftList = { kind: 'list'; ordered: boolean; items: DraftListItem[] };
/** What a Draft.js document is made of, with list items gathered to lists and lines of code to one block. */
export type DraftNode =
  | { kind: 'paragraph' | 'quote' | 'atomic'; spans: DraftSpan[] }
  | { kind: 'heading'; level: number; spans: DraftSpan[] }
  | { kind: 'code'; text: string }
  | DraftList;

const HEADINGS = ['one', 'two', 'three', 'four', 'five', 'six'];
/** Draft.js itself stops at 4; deeper input must not become deeper DOM. */
const DEEPEST = 6;

/** The outline of a document. Every block is in it once and in its order; an unknown type is a paragraph. */
export function draftOutline({ blocks, entities }: DraftContent): DraftNode[] {
  const nodes: DraftNode[] = [];
  // The lists that are open at this point, outermost first.
  let open: DraftList[] = [];
  for (const block of blocks) {
    const spans = draftSpans(block, entities);
    const ordered = block.type === 'ordered-list-item';
    // Checklists are no type of Draft.js's own, but its editors agree on the name.
    const checked = block.type === 'checkable-list-item' ? block.data.checked : null;
    if (ordered || block.type === 'unordered-list-item' || checked !== null) {
      const depth = Math.min(Math.max(block.depth, 0), open.length, DEEPEST);
      open = open.slice(0, depth + 1);
      if (open[depth]?.ordered !== ordered) {
        const list: DraftList = { kind: 'list', ordered, items: [] };
        const parent = open[depth - 1]?.items.at(-1);
        if (parent === undefined) nodes.push(list);
        else parent.lists.push(list);
        open = [...open.slice(0, depth), list];
      }
      open[depth]?.items.push({ spans, checked, lists: [] });
      continue;
    }
    open = [];
    const last = nodes.at(-1);
    if (block.type === 'code-block') {
      if (last?.kind === 'code') last.text += `\n${block.text}`;
      else nodes.push({ kind: 'code', text: block.text });
    } else nodes.push(plainNode(block.type, spans));
  }
  return nodes;
}

function plainNode(type: string, spans: DraftSpan[]): DraftNode {
  if (type === 'blockquote') return { kind: 'quote', spans };
  if (type === 'atomic') return { kind: 'atomic', spans };
  const level = type.startsWith('header-') ? HEADINGS.indexOf(type.slice(7)) + 1 : 0;
  return level > 0 ? { kind: 'heading', level, spans } : { kind: 'paragraph', spans };
}
