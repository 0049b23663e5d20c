// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { preloadable } from './preloadable.tsx';

afterEach(cleanup);

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

test('shows the fallback until the code is there', async () => {
  const Part = preloadable(() => Promise.resolve(Hello), <p>wait</p>);
  render(<Part name="A" />);
  expect(screen.getByText('wait')).toBeTruthy();
  expect(await screen.findByText('Hello A')).toBeTruthy();
});

test('what was preloaded is there at once', async () => {
  const load = vi.fn(() => Promise.resolve(Hello));
  const Part = preloadable(load, <p>wait</p>);
  Part.preload();
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  await Promise.resolve();
  render(<Part name="B" />);
  expect(screen.getByText('Hello B')).toBeTruthy();
});

test('a failed preload is forgotten: drawing tries again', async () => {
  const load = vi.fn(() => Promise.resolve(Hello)).mockRejectedValueOnce(new Error('offline'));
  const Part = preloadable(load);
  Part.preload();
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  render(<Part name="C" />);
  expect(await screen.findByText('Hello C')).toBeTruthy();
});
