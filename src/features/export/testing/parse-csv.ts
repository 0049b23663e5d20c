/** A strict reader of RFC 4180, letter by letter; shares nothing with the writer. @throws SyntaxError where a file breaks it. */
export function parseCsv(text: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new SyntaxError('no mark at the beginning');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 1; at < text.length;) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (text.charAt(at) === ',') {
      at++;
      // A comma is followed by a cell, be it empty.
      if (text.startsWith('\r\n', at)) {
        rows.push([...row, '']);
        row = [];
        at += 2;
      }
    } else throw new SyntaxError(`neither comma nor end of line at ${at}`);
  }
  if (row.length > 0) throw new SyntaxError('the last line has no end');
  return rows;
}

function quotedCell(text: string, start: number) {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) !== '"') value += text.charAt(at);
    else if (text.charAt(at + 1) === '"') value += text.charAt(at++);
    else return { value, end: at + 1 };
  }
  throw new SyntaxError('a quote is not closed');
}

function plainCell(text: string, start: number) {
  const end = start + (/[,\r\n"]/.exec(text.slice(start, start + 100_000))?.index ?? 0);
  return { value: text.slice(start, end), end };
}
