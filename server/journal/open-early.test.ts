import { expect, test } from 'vitest';
import { recordingGateway } from '../testing/recording-gateway.ts';
import { createJournal } from './create-journal.ts';
import { DatabaseError, type Sql } from './sql.ts';

const emptySql: Sql = {
  query: () => Promise.resolve([{ count: 0 }]),
  run: () => Promise.resolve(),
  listen: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** A journal whose database is there, or not, when the test says so. */
function journalToCome() {
  const logged: string[] = [];
  const openings: { resolve: (sql: Sql) => void; reject: (error: Error) => void }[] = [];
  const journal = createJournal({
    open: () => new Promise((resolve, reject) => openings.push({ resolve, reject })),
    days: 365,
    onFailure: 'stop',
    log: ({ message, reason }) => logged.push(`${message}: ${String(reason)}`),
  });
  const { gateway } = recordingGateway({ journal });
  const ready = async () => {
    const response = await gateway(new Request('http://127.0.0.1/readyz'));
    return `${String(response.status)} ${await response.text()}`;
  };
  return { journal, openings, logged, ready };
}

test('while the journal is opened the gateway is ready and says so; who needs it waits for the same opening', async () => {
  const { journal, openings, ready } = journalToCome();
  expect(await ready()).toBe('200 ok');
  const early = journal.openEarly();
  const needed = journal.sql();
  expect(await ready()).toBe('200 ok, and the journal is being opened');
  openings[0]?.resolve(emptySql);
  await early;
  expect(await needed).toBe(emptySql);
  expect(openings).toHaveLength(1);
  expect(await ready()).toBe('200 ok');
  await journal.close();
});

test('a database that cannot be opened is logged, and the next who needs it tries again', async () => {
  const { journal, openings, logged, ready } = journalToCome();
  const early = journal.openEarly();
  openings[0]?.reject(new DatabaseError('the folder is in use'));
  await early;
  expect(logged).toEqual(['the journal cannot be opened: the folder is in use']);
  expect(await ready()).toBe('200 ok');
  const needed = journal.sql();
  openings[1]?.resolve(emptySql);
  expect(await needed).toBe(emptySql);
  await journal.close();
});
