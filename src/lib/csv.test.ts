import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('quotes what would break a row, and keeps numbers', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 1.5, true, null]])).toBe(
    '\ufeff"a,b","say ""hi""","two\nlines",1.5,true,\r\n',
  );
});

test.each(['=1+1', ' =1', '\u3000=1', '＝1', '＋1', '－1', '＠x', '+1', '-1', '@x', '\tx', '\r=1'])(
  'a text that a spreadsheet would run is made a text: %j',
  (text) => {
    expect(toCsv([[text]])).toMatch(/^\ufeff"?'/);
  },
);

test('a negative number is no formula', () => {
  expect(toCsv([[-5]])).toBe('\ufeff-5\r\n');
});
