/** Words of the list by state and assignee: what the journal knows. */
export const known = {
  'known.findState': 'Find by words or code',
  'known.noState': 'No state has such a name.',
  'known.what': 'As last set through Parley, the latest first. What was set elsewhere is not known here.',
  'known.others':
    'The other filters are applied to what Parley reads of these; a search looks at title and user.',
  'known.off': 'Nothing is recorded here (JOURNAL=off), so that nobody knows which conversations these are.',
  'known.whoAmI':
    'Nobody signs in here, so Parley does not know which agent you are. It is kept on this device.',
  'known.iAm': 'I am',
} as const;
