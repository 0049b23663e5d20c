/** Words of the choice of columns. */
export const display = {
  'display.columns': 'Columns',
  'display.hidden': 'Hidden columns',
  'display.usual': 'Usual columns',
  'display.usualHint':
    'Where there is little room, some of these give way. Once you choose, all that you chose are shown and the list scrolls sideways.',
  'display.hint':
    'The address and saved views keep this choice. A width is set by dragging the edge of a header, or by ← and → on a handle here.',
  'display.pin': 'Keep {name} in sight',
  'display.move': 'Move {name}',
  'display.moveHint': 'Up, Down, Home and End move the column, Left and Right set its width.',
  'display.moved': '{name} is now {place} of {count}',
  'display.width': '{name}: {width} wide',
} as const;
