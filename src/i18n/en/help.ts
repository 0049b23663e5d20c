/** Words of help in place: the sandbox, and what each filter does at Alli (FACTS of the API). */
export const help = {
  'help.filtersIntro':
    'Alli does the filtering: Parley hands on what you choose. What Alli does not document is marked.',
  'help.unknown': 'Not known: {what}',
  'help.search': 'Alli searches for the words.',
  'help.search.unknown': 'in which fields, and whether it finds parts of words.',
  'help.app':
    'Conversations with this app. Alli lists no apps: names come from the directory and from rows seen here.',
  'help.category':
    'Conversations in this category. Alli takes the id only; names come from the directory and from rows seen here.',
  'help.users': 'Conversations of these users, by the id that they have at Alli.',
  'help.users.unknown': 'how several ids are joined. Any of them is likely.',
  'help.background': 'Whether something still works on the conversation in the background.',
  'help.activeOnly': 'Only conversations that Alli calls active.',
  'help.activeOnly.unknown': 'whether that is exactly those that have not ended.',
  'help.lastChat': 'Bounds for the time of the last chat, in the time zone of the settings.',
  'help.lastChat.unknown':
    'what “From” does for certain. The sentence of the reference contradicts itself; this is how it is likely meant.',
  'help.firstChat': 'Bounds for the time of the first chat, in the time zone of the settings.',
  'help.ended':
    'Alli has no filter for it. Parley reads conversations page by page and leaves out those that do not fit; the foot of the list says how many it has read.',
  'help.uncategorized':
    'Alli has no filter for it. Parley reads conversations page by page and leaves out those that have a category.',
  'help.known':
    'Ours, not Alli’s: selects the conversations for which this was last set through Parley, the last set first. Alli never gives it back, so what was set elsewhere is not found. Other filters then choose among these.',
  'help.variables': 'No filter: asks Alli for these variables and shows each as a column.',
  'help.order': 'Alli has these four orders and no other. By last chat, rows move while people write.',
  'help.sandbox': 'This is the sandbox',
  'help.sandboxText':
    'It answers as Alli does, inside Parley, with made-up conversations. Try anything: nothing reaches Alli, and a restart takes all changes back.',
  'help.try': 'Good first steps',
  'help.try1': 'Open a conversation, and a citation in it.',
  'help.try2': 'Rate an answer and write a better one.',
  'help.try3': 'Select some rows and edit them at once.',
  'help.connect': 'To connect Alli',
  'help.connect1': 'Get an API key of the project at Alli.',
  'help.connect2': 'Set it where Parley runs:',
  'help.connect3': 'Restart Parley, and check the connection in the settings.',
  'help.toSettings': 'Open the settings',
} as const;
