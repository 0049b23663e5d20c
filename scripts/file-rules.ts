const MAX_LINES = 250;

/** Words, content and design tokens, where length says nothing about clarity. */
const data = /^(server\/sandbox\/content\/|src\/i18n\/|src\/ui\/tokens\.css$)/;

/** What is wrong with the name or the length of one file of the house; path from the top, with slashes. */
export function fileProblems(path: string, text: string): string[] {
  const problems: string[] = [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/\.((test|spec)\.tsx?|d\.ts|tsx?|module\.css|css)$/, '');
  if (/^(utils?|misc|helpers?|types?|common)$/.test(stem)) problems.push(`${path}: the name says nothing`);
  if (stem === 'index') problems.push(`${path}: a barrel hides where things are`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) problems.push(`${path}: not kebab-case`);
  const lines = text.split('\n').length - 1;
  if (lines > MAX_LINES && !data.test(path) && !/\.(test|spec)\./.test(path))
    problems.push(`${path}: ${lines} lines, ${MAX_LINES} is the end`);
  return problems;
}
