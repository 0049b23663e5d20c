import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import pairsFile from './contrast-pairs.json' with { type: 'json' };

const group = z.object({
  minimum: z.number(),
  pairs: z.array(z.tuple([z.string(), z.array(z.string())])),
});
const groups = Object.values(z.record(z.string(), group).parse(pairsFile));
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Tokens = Record<string, string>;

/** The colours of the first rule with each selector that stands outside of @media. */
function blocksOf(text: string): Map<string, Tokens> {
  const blocks = new Map<string, Tokens>();
  const rule = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;
  for (const [, head = '', body = ''] of text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(rule)) {
    const colours = [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)];
    const tokens = Object.fromEntries(colours.map(([, name = '', hex = '']) => [name, hex]));
    if (!blocks.has(head.trim())) blocks.set(head.trim(), tokens);
  }
  return blocks;
}

/** The four themes, as a browser would compute them. */
function themesOf(text: string): Record<string, Tokens> {
  const blocks = blocksOf(text);
  const find = (selector: string): Tokens => {
    const found = blocks.get(selector);
    if (!found) throw new Error(`no "${selector}"`);
    return found;
  };
  const light = find(':root');
  const dark = { ...light, ...find(":root[data-theme='dark']") };
  return {
    light,
    dark,
    'light, more contrast': { ...light, ...find(":root[data-contrast='more']") },
    'dark, more contrast': {
      ...dark,
      ...find(":root[data-contrast='more']"),
      ...find(":root[data-theme='dark'][data-contrast='more']"),
    },
  };
}

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of #rrggbb, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** What is wrong with a theme: pairs below their minimum, and names that are no tokens. */
function faultsOf(tokens: Tokens): string[] {
  return groups.flatMap(({ minimum, pairs }) =>
    pairs.flatMap(([front, backs]) =>
      backs.flatMap((back) => {
        const [a, b] = [tokens[front], tokens[back]];
        if (a === undefined || b === undefined) return [`--${front} or --${back} is not a token`];
        const value = ratio(a, b);
        return value < minimum ? [`${front} on ${back} is ${value.toFixed(2)}, needs ${minimum}`] : [];
      }),
    ),
  );
}

describe('contrast of the tokens', () => {
  it.each(Object.entries(themesOf(css)))('every pair meets its minimum: %s', (_, tokens) => {
    expect(faultsOf(tokens)).toEqual([]);
  });

  it('reads the pairs it is meant to read', () => {
    expect(groups.map(({ minimum }) => minimum)).toEqual([4.5, 3]);
    expect(groups.flatMap(({ pairs }) => pairs.flatMap(([, backs]) => backs)).length).toBeGreaterThan(130);
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it('takes each colour of more contrast in both themes', () => {
    const blocks = blocksOf(css);
    const names = (selector: string) => Object.keys(blocks.get(selector) ?? {}).sort();
    expect(names(":root[data-contrast='more']")).toEqual(
      names(":root[data-theme='dark'][data-contrast='more']"),
    );
  });

  it('fails when a token is too pale or missing', () => {
    const { light = {} } = themesOf(css);
    expect(faultsOf({ ...light, 'text-faint': '#b0b0b0' })).toContainEqual(
      expect.stringMatching(/^text-faint on surface is /),
    );
    const without = Object.fromEntries(Object.entries(light).filter(([name]) => name !== 'accent'));
    expect(faultsOf(without)).toContain('--on-accent or --accent is not a token');
  });
});
