import naughty from './hostile-corpus/naughty-strings.json' with { type: 'json' };
import suites from './hostile-corpus/sanitizer-suites.json' with { type: 'json' };

// Both public, see hostile-corpus/SOURCES.md.
const published = [...Object.values(suites).flat(), ...naughty.filter((text) => text.trim() !== '')];

// Ours: what this app of all has to look out for, addresses in the forms that it does read.
const schemes = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  '\u0001javascript:',
  'javascript&colon;',
  'data:text/html,<script>',
  'vbscript:',
  'blob:',
  'file:///etc/passwd#',
  '//evil.example/',
  'http:/\\evil.example/',
  'https://a.example/"onclick="',
];
const frames = [
  (url: string) => `[press](${url})`,
  (url: string) => `[press](<${url}>)`,
  (url: string) => `![see](${url})`,
  (url: string) => `<${url}>`,
  (url: string) => `[press][1]\n\n[1]: ${url}`,
  (url: string) => `<a href="${url}">press</a>`,
  (url: string) =>
    JSON.stringify({
      blocks: [{ text: 'press', type: 'unstyled', entityRanges: [{ offset: 0, length: 5, key: 0 }] }],
      entityMap: { 0: { type: 'LINK', data: { url } } },
    }),
  (url: string) =>
    JSON.stringify({
      blocks: [{ text: ' ', type: 'atomic', entityRanges: [{ offset: 0, length: 1, key: 0 }] }],
      entityMap: { 0: { type: 'IMAGE', data: { src: url } } },
    }),
];

const made = schemes.flatMap((scheme) => frames.map((frame) => frame(`${scheme}alert(1)`)));

/** How many of the texts are published ones with markup, a script, or an address that runs one. */
export const publishedPayloads = published.filter((text) =>
  /<\s*[a-z/!?%]|\bon\w{3,24}\s*=|script\s*:|alert\s*[(`]|&#x?\w/i.test(text),
).length;

/** Texts that run as a script where any of them is taken for HTML, Markdown with HTML, or an address. */
export const hostileTexts: readonly string[] = [...new Set([...published, ...made])];
