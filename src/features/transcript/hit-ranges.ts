import { findPattern } from './find-pattern.ts';

/** Where a needle stands in the messages below a root, as ranges of their texts. */
export function hitRanges(root: Element, needle: string): Range[] {
  const pattern = findPattern(needle);
  if (pattern === null) return [];
  const ranges: Range[] = [];
  for (const body of root.querySelectorAll('[data-message-body]')) {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
