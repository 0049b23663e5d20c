import naughty from './naughty-strings/naughty-strings.json' with { type: 'json' };

// The Big List of Naughty Strings (MIT, see the licence beside it): among others some 230 scripts that filters let through.

/** Where scripts have run without anybody pressing anything, or as soon as they do. */
const tags = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'details open',
  'iframe src=x',
  'input autofocus',
  'marquee',
  'object data=x',
  'embed src=x',
  'select autofocus',
  'style',
  'math',
];
const events = [
  'error',
  'load',
  'focus',
  'toggle',
  'mouseover',
  'click',
  'pointerenter',
  'animationstart',
  'begin',
  'start',
  'pageshow',
  'loadstart',
  'wheel',
  'beforetoggle',
  'contentvisibilityautostatechange',
];
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

const made = [
  ...tags.flatMap((tag) => events.map((event) => `<${tag} on${event}=alert(1)>`)),
  ...tags.flatMap((tag) => events.map((event) => `"'><${tag} on${event}="window.alert(1)" x=`)),
  ...tags.flatMap((tag) => events.map((event) => `<<${tag}/on${event}\u00a0=\`alert(1)\`>`)),
  ...schemes.flatMap((scheme) => frames.map((frame) => frame(`${scheme}alert(1)`))),
];

/** Texts that run as a script where any of them is taken for HTML, Markdown with HTML, or an address. */
export const hostileTexts: readonly string[] = [
  ...new Set([...naughty.filter((text) => text.trim() !== ''), ...made]),
];
