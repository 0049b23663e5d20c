import { expect, test } from 'vitest';
import { reportOf } from './download-report.ts';
import { plannedChunk } from './make-chunks.ts';

test('a line for each conversation; nothing that a spreadsheet takes for a formula', () => {
  const chunk = plannedChunk('job', 0, { by: 'ids', values: ['Q29u=', '=1+1'] }, 2, { title: 't' }, 0);
  const failed = { ...chunk, state: 'failed', failure: { cause: 'badRequest', code: '400 "7003"' } } as const;
  const report = reportOf([failed]);
  expect(report.split('\r\n')).toEqual([
    'conversation,outcome,cause,code',
    '"Q29u=","failed","badRequest","400 ""7003"""',
    `"'=1+1","failed","badRequest","400 ""7003"""`,
    '',
  ]);
});
