import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceProgram } from '../../scripts/source-words/source-program.ts';
import { unusedKeys } from '../../scripts/source-words/unused-keys.ts';
import { visibleLiterals } from '../../scripts/source-words/visible-literals.ts';
import { loaders } from './catalogs.ts';

const root = join(import.meta.dirname, '../..');
const paths = ts.sys.readDirectory(join(root, 'src'), ['.ts', '.tsx'], ['**/*.test.*']);
const fromRoot = (path: string) => relative(root, path).split(sep).join('/');

const catalogs = await Promise.all(Object.values(loaders.en).map((load) => load()));
const keys = catalogs.flatMap((catalog) => Object.keys(catalog));

/** Reading the types of the whole app takes its time. */
const TYPES_MS = 120_000;

describe('keys', () => {
  test('no key stands in two catalogs: the later one would hide the other', () => {
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.length).toBeGreaterThan(200);
  });

  test(
    'every key is used',
    () => {
      const program = sourceProgram(paths);
      const files = paths.filter((path) => !/^src\/i18n\/\w\w\//.test(fromRoot(path)));
      const sources = files.flatMap((path) => program.getSourceFile(path) ?? []);
      expect(sources).toHaveLength(files.length);
      expect(unusedKeys(keys, program, sources)).toEqual([]);
    },
    TYPES_MS,
  );

  test(
    'planted: a key that nothing uses is found; one that a template makes is used, one of a type only is not',
    () => {
      const text = `
        export {};
      declare const status: 'open' | 'ended';
      declare const anything: string;
      declare function t(key: 'a.whole' | 'a.status.open' | 'a.status.ended' | 'a.typed'): string;
      t('a.whole');
      t(\`a.status.\${status}\`);
      console.log(\`a.\${anything}\`);`;
      const program = sourceProgram([], { '/planted.ts': text });
      const planted = program.getSourceFiles().filter((file) => file.fileName === '/planted.ts');
      const wanted = ['a.whole', 'a.status.open', 'a.status.ended', 'a.status.running', 'a.typed', 'a.none'];
      expect(unusedKeys(wanted, program, planted)).toEqual(['a.status.running', 'a.typed', 'a.none']);
    },
    TYPES_MS,
  );
});

describe('words in JSX', () => {
  const parse = (path: string, text: string) =>
    ts.createSourceFile(fromRoot(path), text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TSX);

  test('all come from a catalog', () => {
    const components = paths.filter((path) => path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(50);
    expect(components.flatMap((path) => visibleLiterals(parse(path, ts.sys.readFile(path) ?? '')))).toEqual(
      [],
    );
  });

  test.each([
    ['text', '<p>Save</p>', 'Save'],
    ['text in Korean', '<p>저장</p>', '저장'],
    ['text beside an expression', '<p>{count} loaded</p>', 'loaded'],
    ['a name', '<button aria-label="Close" />', 'Close'],
    ['a tooltip', '<a title="Close" />', 'Close'],
    ['a placeholder', '<input placeholder="Search" />', 'Search'],
    ['an image', '<img alt="Logo" />', 'Logo'],
    ['a label of our own parts', '<Field label="App" />', 'App'],
    ['a string in braces', "<Field label={'App'} />", 'App'],
    ['a child in braces', "<p>{'Save'}</p>", 'Save'],
    ['a template', '<p title={`${n} of ${m}`} />', 'of'],
    ['either branch', "<p>{open ? t('a') : 'Closed'}</p>", 'Closed'],
    ['a condition', "<p>{open && ('Open')}</p>", 'Open'],
    ['a fallback', "<p title={name ?? 'Nobody'} />", 'Nobody'],
    ['a sum', "<p>{n + ' rows'}</p>", 'rows'],
    ['text beside the name of the app', '<p>Parley is offline</p>', 'Parley is offline'],
    ['depth', '<A b={<c><d>Deep</d></c>} />', 'Deep'],
  ])('planted: %s is found', (_, jsx, word) => {
    expect(visibleLiterals(parse('planted.tsx', `const x = ${jsx};`))).toEqual([`planted.tsx:1: ${word}`]);
  });

  test.each([
    "<p title={t('a.title')}>{t('a.text')}</p>",
    '<span>Parley</span>',
    "<title>{`${t('a.title')} · Parley`}</title>",
    '<p>{count} / {total} · 100 %</p>',
    '<p className="wide" data-testid="row" role="grid" id="main" lang="ko" />',
    '<p>{kind === \'open\' ? <A kind="open" /> : null}</p>',
    "<p>{rows.map((row) => row['title'])}</p>",
    '<p title={`${a} ${b}`} />',
    '<p>\n  {/* a comment */}\n</p>',
  ])('%s has none', (jsx) => {
    expect(visibleLiterals(parse('sound.tsx', `const x = ${jsx};`))).toEqual([]);
  });
});
