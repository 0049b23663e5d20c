import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fileProblems } from './file-rules.ts';
import { plantedViolations, soundFiles } from './planted-violations.ts';

const root = join(import.meta.dirname, '..');

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
  }),
});

/** Runs dependency-cruiser with the rules of the house on a folder. */
function cruise(folder: string) {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--output-type', 'json', 'src', 'server'];
  const json = execFileSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28, encoding: 'utf8' });
  return report.parse(JSON.parse(json)).summary;
}

function write(folder: string, file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

describe('import rules', () => {
  test('the house keeps them', { timeout: 60_000 }, () => {
    const { violations, totalCruised } = cruise(root);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    // Under an unfit TypeScript the tool reads no module and finds nothing wrong.
    expect(totalCruised).toBeGreaterThan(50);
  });

  describe('on a house with one planted violation of each', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'parley-house-'));
      for (const file of ['.dependency-cruiser.js', 'package.json', 'tsconfig.json'])
        copyFileSync(join(root, file), join(folder, file));
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      for (const [file, text] of Object.entries(soundFiles)) write(folder, file, text);
      for (const { file, text } of Object.values(plantedViolations)) write(folder, file, text);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('each rule finds its own and nothing else', { timeout: 60_000 }, () => {
      const { violations, ruleSetUsed } = cruise(folder);
      const found = violations.map(({ rule, from }) => `${rule.name}: ${from}`);
      const planted = Object.entries(plantedViolations).map(([name, { file }]) => `${name}: ${file}`);
      expect([...new Set(found)].sort()).toEqual(planted.sort());
      expect(ruleSetUsed.forbidden.map(({ name }) => name).sort()).toEqual(
        Object.keys(plantedViolations).sort(),
      );
    });
  });
});

describe('names and lengths of files', () => {
  test('the house keeps them', () => {
    const files = ['src', 'server', 'scripts', 'e2e'].flatMap(sourceFiles);
    expect(files.flatMap((file) => fileProblems(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  test.each([
    ['src/lib/utils.ts', '', 'the name says nothing'],
    ['src/ui/helpers.test.ts', '', 'the name says nothing'],
    ['src/ui/types.ts', '', 'the name says nothing'],
    ['src/ui/index.ts', '', 'a barrel'],
    ['src/ui/FilterChip.tsx', '', 'not kebab-case'],
    ['src/ui/filter_chip.module.css', '', 'not kebab-case'],
    ['server/long.ts', '\n'.repeat(251), '251 lines'],
  ])('%s is refused', (file, text, why) => {
    expect(fileProblems(file, text)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['server/long.ts', '\n'.repeat(250)],
    ['server/sandbox/content/topics.ts', '\n'.repeat(900)],
    ['src/i18n/en/list.ts', '\n'.repeat(900)],
    ['src/lib/long.test.ts', '\n'.repeat(900)],
  ])('%s is fine', (file, text) => {
    expect(fileProblems(file, text)).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  const top = join(root, folder);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
