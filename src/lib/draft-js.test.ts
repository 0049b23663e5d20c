import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { draftEntityMeaning } from './draft-js-entity.ts';
import { draftMarkdown } from './draft-js-markdown.ts';
import { draftOutline, type DraftNode, type DraftList } from './draft-js-outline.ts';
import { draftSpans } from './draft-js-spans.ts';
import { draftText } from './draft-js-text.ts';
import { parseDraft, type DraftContent } from './draft-js.ts';

/** Letters of several scripts, marks of Markdown and HTML, an emoji of two code units, one of several code points. */
const piece = fc.constantFrom(
  ...[
    'a',
    'Zq',
    '한글',
    'かな',
    'مرحبا',
    '😀',
    '👩‍👩‍👧',
    ' ',
    '  ',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '[x](',
    ')',
    '<b>',
  ],
  ...[
    '&amp;',
    '\\',
    '\n',
    '- ',
    '1. ',
    '# ',
    '> ',
    '|',
    '---',
    'https://a.example',
    'www.a.example',
    '\t',
    '=',
    '"',
  ],
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const place = { offset: fc.integer({ min: -3, max: 40 }), length: fc.integer({ min: -2, max: 40 }) };
const style = fc.constantFrom('BOLD', 'ITALIC', 'UNDERLINE', 'STRIKETHROUGH', 'CODE', 'OWN');
const type = fc.constantFrom(
  ...[
    'unstyled',
    'paragraph',
    'header-one',
    'header-six',
    'header-nine',
    'blockquote',
    'code-block',
    'atomic',
  ],
  ...['unordered-list-item', 'ordered-list-item', 'checkable-list-item', 'own-type'],
);
const block = fc.record({
  text,
  type,
  depth: fc.integer({ min: -1, max: 9 }),
  inlineStyleRanges: fc.array(fc.record({ ...place, style }), { maxLength: 4 }),
  entityRanges: fc.array(fc.record({ ...place, key: fc.integer({ min: 0, max: 3 }) }), { maxLength: 3 }),
});
const entityMap = fc.constant({
  '0': { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://help.example.com/a b' } },
  '1': { type: 'mention', mutability: 'SEGMENTED', data: { mention: { name: 'Kim' } } },
  '2': { type: 'LINK', mutability: 'MUTABLE', data: { url: 'javascript:alert(1)' } },
});
const raw = fc.record({ blocks: fc.array(block, { maxLength: 8 }), entityMap });

const read = (value: unknown): DraftContent => {
  const content = parseDraft(JSON.stringify(value));
  if (content === null) throw new Error('expected a document');
  return content;
};

describe('reading', () => {
  test('a document is read, and anything else is not one', () => {
    fc.assert(
      fc.property(raw, (value) => {
        expect(read(value).blocks.map((b) => b.text)).toEqual(value.blocks.map((b) => b.text));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (any) => {
        parseDraft(any);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (any) => {
        parseDraft(`{"blocks":${any}}`);
      }),
    );
    for (const other of ['', 'hello', '{"blocks"', '{"blocks":[{"no":1}]}', '{"a":"\\"blocks\\""}', '[]'])
      expect(parseDraft(other)).toBeNull();
  });

  test('decoration that makes no sense costs the decoration, not the text', () => {
    const content = read({
      blocks: [
        { text: 'kept', type: 7, depth: 'x', inlineStyleRanges: [{ offset: 'a' }], entityRanges: null },
      ],
      entityMap: [],
    });
    expect(draftText(content)).toBe('kept');
    expect(draftOutline(content)).toEqual([
      { kind: 'paragraph', spans: [{ text: 'kept', styles: [], entity: null }] },
    ]);
  });
});

describe('spans', () => {
  test('joined they are the text, and each code point has exactly the styles of the ranges over it', () => {
    fc.assert(
      fc.property(raw, (value) => {
        const content = read(value);
        for (const item of content.blocks) {
          const spans = draftSpans(item, content.entities);
          expect(spans.map((span) => span.text).join('')).toBe(item.text);
          let at = 0;
          for (const span of spans) {
            for (let n = Array.from(span.text).length; n > 0; n--) {
              const over = (range: { offset: number; length: number }) =>
                range.offset <= at && at < range.offset + range.length;
              const wanted = new Set(item.inlineStyleRanges.filter(over).map((range) => range.style));
              expect(new Set(span.styles)).toEqual(wanted);
              const key = item.entityRanges.filter(over).at(-1)?.key;
              expect(span.entity).toBe(
                key === undefined ? null : (content.entities.get(String(key)) ?? null),
              );
              at += 1;
            }
          }
        }
      }),
    );
  });

  test('an emoji counts as one, as in Draft.js', () => {
    const content = read({
      blocks: [{ text: '😀bold', inlineStyleRanges: [{ offset: 1, length: 4, style: 'BOLD' }] }],
    });
    const [first, second] = draftSpans(content.blocks[0] as never, content.entities);
    expect([first?.text, second?.text, second?.styles]).toEqual(['😀', 'bold', ['BOLD']]);
  });
});

const textsOf = (nodes: readonly (DraftNode | DraftList)[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'code') return [node.text];
    if (node.kind !== 'list') return [node.spans.map((span) => span.text).join('')];
    return node.items.flatMap((item) => [
      item.spans.map((span) => span.text).join(''),
      ...textsOf(item.lists),
    ]);
  });

describe('outline', () => {
  test('has every block once and in order', () => {
    fc.assert(
      fc.property(raw, (value) => {
        expect(textsOf(draftOutline(read(value))).join('\n')).toBe(draftText(read(value)));
      }),
    );
  });

  test('gathers items to nested lists, and lines of code to one block', () => {
    const item = (text: string, depth: number, type = 'unordered-list-item') => ({ text, type, depth });
    const outline = draftOutline(
      read({
        blocks: [
          item('a', 0),
          item('a1', 1, 'ordered-list-item'),
          item('b', 0),
          { ...item('task', 0, 'checkable-list-item'), data: { checked: true } },
          { text: 'x = 1', type: 'code-block' },
          { text: 'y = 2', type: 'code-block' },
        ],
      }),
    );
    const [list, code] = outline;
    expect(list?.kind === 'list' && list.items.map((i) => i.spans[0]?.text)).toEqual(['a', 'b', 'task']);
    expect(list?.kind === 'list' && list.items[0]?.lists[0]?.ordered).toBe(true);
    expect(list?.kind === 'list' && list.items[2]?.checked).toBe(true);
    expect(code).toEqual({ kind: 'code', text: 'x = 1\ny = 2' });
  });
});

const rendered = (markdown: string): string =>
  renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkGfm], children: markdown }));
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

describe('Markdown for export', () => {
  test('read again by a Markdown parser it gives the very words, in order', () => {
    fc.assert(
      fc.property(raw, (value) => {
        const content = read(value);
        expect(wordsOf(rendered(draftMarkdown(content)))).toBe(draftText(content).replace(/\s+/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  test('keeps what Markdown can say', () => {
    const content = read({
      blocks: [
        { text: 'Title', type: 'header-two' },
        {
          text: 'see the help now',
          inlineStyleRanges: [{ offset: 0, length: 3, style: 'BOLD' }],
          entityRanges: [{ offset: 8, length: 4, key: 0 }],
        },
        { text: 'one', type: 'ordered-list-item' },
        { text: 'nested', type: 'unordered-list-item', depth: 1 },
      ],
      entityMap: { '0': { type: 'LINK', data: { url: 'https://help.example.com/' } } },
    });
    expect(draftMarkdown(content)).toBe(
      '## Title\n\n**see** the [help](<https://help.example.com/>) now\n\n1. one\n   - nested',
    );
  });
});

test('entities: the three that mean something to a reader', () => {
  expect(draftEntityMeaning({ type: 'LINK', data: { href: 'https://a.example/' } })).toEqual({
    kind: 'link',
    url: 'https://a.example/',
  });
  expect(draftEntityMeaning({ type: 'IMAGE', data: { src: 'https://a.example/i.png', alt: 'A' } })).toEqual({
    kind: 'image',
    url: 'https://a.example/i.png',
    alt: 'A',
  });
  expect(draftEntityMeaning({ type: 'mention', data: {} })).toEqual({ kind: 'mention' });
  expect(draftEntityMeaning({ type: 'TOKEN', data: {} })).toBeNull();
});
