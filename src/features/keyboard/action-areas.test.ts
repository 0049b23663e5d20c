import { expect, test } from 'vitest';
import { actionIds } from '../../lib/action-keys.ts';
import { actionAreas, areas } from './action-areas.ts';

test('every action is at home in one area', () => {
  expect(areas.flatMap((area) => [...actionAreas[area]]).sort()).toEqual([...actionIds].sort());
});
