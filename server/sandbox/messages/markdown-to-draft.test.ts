import { describe, expect, it } from 'vitest';
import { topics } from '../content/topics.ts';
import { markdownToDraft } from './markdown-to-draft.ts';

const blocksOf = (markdown: string) => markdownToDraft(markdown).blocks.map(({ type, text }) => [type, text]);

describe('markdownToDraft', () => {
  it('makes a block of each line, by its kind', () => {
    expect(
      blocksOf('One.\n\n1. a\n2. b\n- c\n- [x] d\n- [ ] e\n> f\n\n```js\nconst **g** = 1;\n```'),
    ).toEqual([
      ['unstyled', 'One.'],
      ['ordered-list-item', 'a'],
      ['ordered-list-item', 'b'],
      ['unordered-list-item', 'c'],
      ['unordered-list-item', '☑ d'],
      ['unordered-list-item', '☐ e'],
      ['blockquote', 'f'],
      ['code-block', 'const **g** = 1;'],
    ]);
    expect(blocksOf('| a | b |\n|---|---:|\n| 1 | 2 |')).toEqual([
      ['unstyled', 'a · b'],
      ['unstyled', '1 · 2'],
    ]);
  });

  it('turns marks into ranges over the text without them', () => {
    const { blocks, entityMap } = markdownToDraft(
      '결제일 **하루 전**에 `x` *y* [안내](https://a.example) [@Ana](mention:agent).',
    );
    const [block] = blocks;
    expect(block?.text).toBe('결제일 하루 전에 x y 안내 @Ana.');
    const styled = block?.inlineStyleRanges.map(({ offset, length, style }) => [
      style,
      block.text.slice(offset, offset + length),
    ]);
    expect(styled).toEqual([
      ['BOLD', '하루 전'],
      ['CODE', 'x'],
      ['ITALIC', 'y'],
    ]);
    const entities = block?.entityRanges.map(({ offset, length, key }) => [
      block.text.slice(offset, offset + length),
      entityMap[key],
    ]);
    expect(entities).toEqual([
      ['안내', { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://a.example' } }],
      ['@Ana', { type: 'mention', mutability: 'SEGMENTED', data: { mention: { name: 'Ana' } } }],
    ]);
  });

  it('keeps every range inside its text, for all answers', () => {
    for (const { answer } of topics) {
      for (const { text, inlineStyleRanges, entityRanges } of markdownToDraft(answer).blocks) {
        for (const { offset, length } of [...inlineStyleRanges, ...entityRanges]) {
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});
