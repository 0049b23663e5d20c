import { expect, test } from 'vitest';
import { createLog, describeBug } from './log.ts';
import { createRedactor } from './redact.ts';

test('a line is one JSON object, and a secret in it is removed whatever put it there', () => {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line), createRedactor(['planted"key']).redact);
  log({ level: 'warn', message: 'seen planted"key', reason: encodeURIComponent('planted"key') });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/) as string,
    level: 'warn',
    message: 'seen [redacted]',
    reason: '[redacted]',
  });
});

test('of a bug its name and place are told, not its words', () => {
  const told = describeBug(new RangeError('the title\n    at heart is "private"'));
  expect(told.reason).toBe('RangeError');
  expect(told.frames?.[0]).toContain('log.test.ts');
  expect(JSON.stringify(told)).not.toContain('private');
});

test.each([null, 'private', { message: 'private' }])(
  'what is thrown and no error tells its kind only: %j',
  (thrown) => {
    expect(describeBug(thrown)).toEqual({ reason: typeof thrown });
  },
);
