// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useTextDraft } from './use-text-draft.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A field whose commits become its value, as the URL does it: at once, or when `url` says so. */
function field(start = '', answers: 'at once' | 'late' = 'at once') {
  const commits: string[] = [];
  const { result, unmount } = renderHook(() => {
    const [value, setValue] = useState(start);
    const draft = useTextDraft(value, (text) => {
      commits.push(text);
      if (answers === 'at once') setValue(text);
    });
    return { draft, setValue };
  });
  const draft = () => result.current.draft;
  return {
    commits,
    unmount,
    shown: () => draft().value,
    type: (text: string) => act(() => draft().onChange(text)),
    wait: (ms: number) =>
      act(() => {
        vi.advanceTimersByTime(ms);
      }),
    enter: () => act(() => draft().commitNow()),
    leave: () => act(() => draft().input.onBlur()),
    compose: () => act(() => draft().input.onCompositionStart()),
    composed: () => act(() => draft().input.onCompositionEnd()),
    /** Changes the value from outside, as Back does. */
    url: (value: string) => act(() => result.current.setValue(value)),
  };
}

describe('what is typed', () => {
  test('is shown at once and counts when the typing pauses', () => {
    const f = field();
    f.type('re');
    expect(f.shown()).toBe('re');
    f.wait(249);
    expect(f.commits).toEqual([]);
    f.wait(1);
    expect(f.commits).toEqual(['re']);
  });

  test('waits anew with each letter', () => {
    const f = field();
    f.type('r');
    f.wait(200);
    f.type('re');
    f.wait(200);
    expect(f.commits).toEqual([]);
    f.wait(50);
    expect(f.commits).toEqual(['re']);
  });

  test('counts without the blanks around it, which stay in the field', () => {
    const f = field();
    f.type(' refund ');
    f.wait(250);
    expect(f.commits).toEqual(['refund']);
    expect(f.shown()).toBe(' refund ');
  });

  test('counts at once with Enter, and once only', () => {
    const f = field();
    f.type('refund');
    f.enter();
    f.enter();
    f.wait(1000);
    f.leave();
    expect(f.commits).toEqual(['refund']);
  });

  test('counts when the field is left, and once only', () => {
    const f = field();
    f.type('refund');
    f.leave();
    f.wait(1000);
    expect(f.commits).toEqual(['refund']);
    expect(f.shown()).toBe('refund');
  });

  test('counts not at all where it is what was there', () => {
    const f = field('refund');
    f.type('refunds');
    f.type('refund');
    f.enter();
    f.wait(250);
    f.leave();
    expect(f.commits).toEqual([]);
  });

  test('goes nowhere once the field is gone', () => {
    const f = field();
    f.type('refund');
    f.unmount();
    f.wait(1000);
    expect(f.commits).toEqual([]);
  });
});

describe('emptying', () => {
  test('counts at once', () => {
    const f = field('refund');
    f.type('');
    expect(f.commits).toEqual(['']);
    f.wait(1000);
    expect(f.commits).toEqual(['']);
  });

  test('a field whose text had not counted yet changes nothing', () => {
    const f = field();
    f.type('r');
    f.type('');
    f.wait(1000);
    expect(f.commits).toEqual([]);
  });
});

describe('while Hangul or kana is being composed', () => {
  test('nothing goes out, however long it takes', () => {
    const f = field();
    f.compose();
    f.type('ㅎ');
    f.wait(5000);
    f.type('환');
    f.wait(5000);
    expect(f.commits).toEqual([]);
    expect(f.shown()).toBe('환');
    f.composed();
    f.wait(250);
    expect(f.commits).toEqual(['환']);
  });

  test('a text that was waiting waits on', () => {
    const f = field();
    f.type('a');
    f.wait(200);
    f.compose();
    f.wait(1000);
    expect(f.commits).toEqual([]);
  });

  test('an emptied field waits too: the next letter is on its way', () => {
    const f = field('환');
    f.compose();
    f.type('');
    f.wait(1000);
    expect(f.commits).toEqual([]);
  });

  test('a field that is left in the middle of it listens to the clock again', () => {
    const f = field();
    f.compose();
    f.type('환');
    f.leave();
    f.type('환불');
    f.wait(250);
    expect(f.commits).toEqual(['환', '환불']);
  });
});

describe('a change from outside, as by Back', () => {
  test('is shown where nothing is typed', () => {
    const f = field('a');
    f.url('b');
    expect(f.shown()).toBe('b');
  });

  test('is shown in the field that still has the focus, and leaving it does not undo the change', () => {
    const f = field('old');
    f.type('new');
    f.wait(250);
    f.url('old');
    expect(f.shown()).toBe('old');
    f.leave();
    f.wait(1000);
    expect(f.commits).toEqual(['new']);
  });

  test('is not mistaken for one of our own that arrives late: typing goes on', () => {
    const f = field('', 'late');
    f.type('re');
    f.wait(250);
    f.type('ref');
    f.url('re');
    expect(f.shown()).toBe('ref');
    f.wait(250);
    expect(f.commits).toEqual(['re', 'ref']);
  });
});
