/**
 * One figure. `beside` is the same of something else, in the same unit.
 * @typedef {{ what: string, unit: string, value: number, beside?: { what: string, value: number } }} Row
 */

/**
 * A table under its heading.
 * @param {string} name
 * @param {Row[]} rows
 */
export function toMarkdown(name, rows) {
  const lines = rows.map(({ what, unit, value, beside }) => {
    const other = beside && `${figure(beside.value)} (${beside.what})`;
    const ratio = beside && beside.value !== 0 ? `${(value / beside.value).toFixed(2)} ×` : '';
    return `| ${[what, `${figure(value)} ${unit}`.trim(), other ?? '', ratio].join(' | ')} |`;
  });
  return [`## ${name}`, '', '| | measured | beside | ratio |', '| --- | ---: | ---: | ---: |', ...lines].join(
    '\n',
  );
}

const figure = (/** @type {number} */ value) =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
