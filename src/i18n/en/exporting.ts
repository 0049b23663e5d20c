/** Words of the export of the list. */
export const exporting = {
  'exporting.title': 'Export the list',
  'exporting.hint':
    'Every row of the present filters, in the present order, with all columns, the ID and a link. What moves up in the list meanwhile may be missed.',
  'exporting.rows': 'Rows are',
  'exporting.conversations': 'Conversations',
  'exporting.messages': 'Messages',
  'exporting.format': 'Format',
  'exporting.start': 'Save file',
  'exporting.stop': 'Stop',
  'exporting.running': { one: '{count} row written so far', other: '{count} rows written so far' },
  'exporting.complete': { one: 'Complete: {count} row', other: 'Complete: {count} rows' },
  'exporting.cut': {
    one: 'Cut short after {count} row. The last line of the file says so.',
    other: 'Cut short after {count} rows. The last line of the file says so.',
  },
  'exporting.report':
    'Conversations seen: {seen}. Left out: {doubles} double, {unreadable} unreadable. Read from {from} to {to}.',
  'exporting.failed': 'Stopped: {title}',
  'exporting.at': 'The last conversation in it: {id}',
  'exporting.lost': 'The file could not be written.',
  'exporting.link': 'Link',
};
