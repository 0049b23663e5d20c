import { describe, expect, it } from 'vitest';
import { conversationColumns, type ConversationColumn } from './columns.tsx';
import { fitColumns } from './fit-columns.ts';
import { minimumWidth } from './grid-tracks.ts';

const columns = conversationColumns((key) => key, ['plan'], true);
const areas = (fitted: readonly ConversationColumn[]) => fitted.map(({ meta }) => meta?.area);

describe('fitColumns', () => {
  it('keeps all where there is room', () => {
    expect(fitColumns(columns, minimumWidth(columns))).toEqual(columns);
  });

  it('drops memo first, and what a person asked for never', () => {
    expect(areas(fitColumns(columns, minimumWidth(columns) - 1))).toEqual(
      areas(columns).filter((area) => area !== 'memo'),
    );
    expect(areas(fitColumns(columns, 0))).toEqual(['title', 'user', 'status', 'variable', 'chats', 'last']);
  });
});
