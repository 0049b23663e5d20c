import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');
const files = readdirSync(here);
const sheets = files.filter((file) => file.endsWith('.css') && file !== 'tokens.css');
const parts = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file));
const tokens = read('tokens.css');

/** What a style sheet spells out although a token should say it. */
function spelledOut(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const colours = text.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [];
  const lengths = (text.match(/-?[\d.]+px\b/g) ?? []).filter((length) => !/^-?1px$/.test(length));
  return [...colours, ...lengths];
}

/** Custom properties that are neither tokens nor set by the sheet, nor handed in by another part or by Base UI. */
function unknownNames(css: string): string[] {
  const handedIn =
    /^--(?:anchor-width|available-width|available-height|toast-|kbd-|part-|tag-surface|checkbox-size)/;
  const names = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
  return names.filter((name) => !handedIn.test(name) && !`${tokens}${css}`.includes(`${name}:`));
}

/** Class names a part asks for by a literal that its style sheet does not have: they would silently be undefined. */
function missingClasses(source: string, sheetOf: (file: string) => string): string[] {
  return [...source.matchAll(/import (\w+) from '\.\/([\w-]+\.module\.css)'/g)].flatMap(
    ([, name = '', file = '']) => {
      const asked = [...source.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))].map(
        ([, asks = '']) => asks,
      );
      return asked.filter((asks) => !new RegExp(`\\.${asks}(?![\\w-])`).test(sheetOf(file)));
    },
  );
}

describe('style sheets of the parts', () => {
  it('are found', () => expect(sheets.length).toBeGreaterThan(30));

  it.each(sheets)('%s takes colours and lengths from the tokens', (file) => {
    expect(spelledOut(read(file))).toEqual([]);
    expect(unknownNames(read(file))).toEqual([]);
  });

  it.each(parts)('%s asks only for classes that exist', (file) => {
    expect(missingClasses(read(file), read)).toEqual([]);
  });

  it('would be found out', () => {
    expect(spelledOut('.a { color: #fff; padding: 4px; border: 1px solid red; }')).toEqual(['#fff', '4px']);
    expect(unknownNames('.a { color: var(--txet); }')).toEqual(['--txet']);
    const source = "import styles from './a.module.css'; const c = styles['there'] + styles['gone'];";
    expect(missingClasses(source, () => '.there {} .gone-not {}')).toEqual(['gone']);
  });
});
