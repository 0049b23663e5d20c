import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FairQueue, type Turn } from './fair-queue.ts';

type Named = Turn & { name: string };
const entry = (name: string, personId: string, background = false): Named => ({ name, personId, background });

function drain(queue: FairQueue<Named>, withBackground = true): string[] {
  const names: string[] = [];
  for (let next = queue.take(withBackground); next !== undefined; next = queue.take(withBackground))
    names.push(next.name);
  return names;
}

test('people take turns, and each keeps the own order', () => {
  const queue = new FairQueue<Named>();
  for (const name of ['a1', 'a2', 'a3', 'a4']) queue.add(entry(name, 'a'));
  queue.add(entry('b1', 'b'));
  queue.add(entry('c1', 'c'));
  expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'a4']);
});

test('what a person waits for comes before background work, of whomever', () => {
  const queue = new FairQueue<Named>();
  queue.add(entry('scan', 'a', true));
  queue.add(entry('export', 'b', true));
  queue.add(entry('click', 'a'));
  expect(drain(queue, false)).toEqual(['click']);
  expect(drain(queue)).toEqual(['scan', 'export']);
});

test('an entry that leaves is never taken, and leaves once', () => {
  const queue = new FairQueue<Named>();
  const gone = entry('gone', 'a');
  queue.add(gone);
  queue.add(entry('stays', 'a'));
  expect([queue.remove(gone), queue.remove(gone)]).toEqual([true, false]);
  expect(drain(queue)).toEqual(['stays']);
});

test('nothing is lost, doubled or counted wrong, whatever is done', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), person: fc.nat(3), background: fc.boolean() }),
    fc.record({ do: fc.constant('take' as const), withBackground: fc.boolean() }),
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(20) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const queue = new FairQueue<Named>();
      const inside: Named[] = [];
      for (const [i, s] of steps.entries()) {
        if (s.do === 'add') {
          const added = entry(String(i), String(s.person), s.background);
          queue.add(added);
          inside.push(added);
        } else if (s.do === 'take') {
          const taken = queue.take(s.withBackground);
          const hasForeground = inside.some(({ background }) => !background);
          if (taken === undefined)
            expect(hasForeground || (s.withBackground && inside.length > 0)).toBe(false);
          else {
            expect(taken.background).toBe(!hasForeground);
            // The oldest of its person and kind.
            expect(
              inside.find(
                ({ personId, background }) => personId === taken.personId && background === taken.background,
              ),
            ).toBe(taken);
            inside.splice(inside.indexOf(taken), 1);
          }
        } else {
          const one = inside[s.at];
          if (one !== undefined) {
            expect(queue.remove(one)).toBe(true);
            inside.splice(s.at, 1);
          }
        }
        expect(queue.foreground).toBe(inside.filter(({ background }) => !background).length);
        expect(queue.background).toBe(inside.filter(({ background }) => background).length);
      }
    }),
  );
});

test('who comes new waits for at most one entry of each other person', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }), (loads) => {
      const queue = new FairQueue<Named>();
      loads.forEach((many, person) => {
        for (let i = 0; i < many; i++) queue.add(entry('other', String(person)));
      });
      queue.add(entry('new', 'new'));
      expect(drain(queue).indexOf('new')).toBeLessThanOrEqual(loads.length);
    }),
  );
});
