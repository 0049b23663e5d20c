/** Words of the exports. */
export const exporting = {
  'exporting.list': 'Export the list',
  'exporting.listHint':
    'Every row of the present filters, in the present order and with the columns on screen, the ID and a link.',
  'exporting.selection': 'Export the selection',
  'exporting.selectionHint': {
    one: '{count} selected conversation with the columns on screen, the ID and a link.',
    other:
      '{count} selected conversations, in the order of the list, with the columns on screen, the ID and a link.',
  },
  'exporting.figure': 'Export what is behind the figure',
  'exporting.figureHint': {
    one: '{title}: {count} conversation. As messages, only the answers that the figure counts.',
    other:
      '{title}: {count} conversations, newest first. As messages, only the answers that the figure counts.',
  },
  'exporting.figureHintWhole': {
    one: '{title}: {count} conversation.',
    other: '{title}: {count} conversations, newest first.',
  },
  'exporting.rows': 'Rows are',
  'exporting.conversations': 'Conversations',
  'exporting.messages': 'Messages',
  'exporting.format': 'Format',
  'exporting.start': 'Save file',
  'exporting.stop': 'Stop',
  'exporting.progress': 'Conversations read',
  'exporting.read': { one: '{count} conversation read', other: '{count} conversations read' },
  'exporting.readOf': {
    one: '{read} of {count} conversation read',
    other: '{read} of {count} conversations read',
  },
  'exporting.running': { one: '{count} row written so far', other: '{count} rows written so far' },
  'exporting.complete': { one: 'Complete: {count} row', other: 'Complete: {count} rows' },
  'exporting.cut': {
    one: 'Cut short after {count} row. The last line of the file says so.',
    other: 'Cut short after {count} rows. The last line of the file says so.',
  },
  'exporting.unread': {
    one: '{count} conversation could not be read: its line in the file says why.',
    other: '{count} conversations could not be read: their lines in the file say why.',
  },
  'exporting.broken': {
    one: '{count} message could not be read: its line in the file says why.',
    other: '{count} messages could not be read: their lines in the file say why.',
  },
  'exporting.doubles': {
    one: '{count} conversation came twice, since the list moved, and is written once.',
    other: '{count} conversations came twice, since the list moved, and are written once.',
  },
  'exporting.late': {
    one: '{count} conversation came or moved up meanwhile and stands at the end.',
    other: '{count} conversations came or moved up meanwhile and stand at the end.',
  },
  'exporting.report': 'Conversations seen: {seen}. Read from {from} to {to}.',
  'exporting.failed': 'Stopped: {title}',
  'exporting.at': 'The last conversation in it: {id}',
  'exporting.lost': 'The file could not be written.',
  'exporting.link': 'Link',
  'exporting.problem': 'Not read because',
};
