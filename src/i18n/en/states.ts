/**
 * How state codes are read: the reference gives no meanings (FACTS of the API), and an administrator can override each. And
 * what is known of values that Alli never gives back.
 */
export const states = {
  'states.no': 'None, or normal',
  'states.eb': 'Ended by the bot',
  'states.ea': 'Ended by agent',
  'states.eu': 'Ended by user',
  'states.wa': 'Waiting for an agent',
  'states.wu': 'Waiting for the user',
  'states.wu2': 'Waiting for the user (second kind)',
  'states.in': 'Interrupted, or initial',
  'states.pnd': 'Pending',
  'states.eo': 'Ended otherwise',
  'states.lck': 'Locked',
  'states.notDocumented': 'meaning not documented',

  'states.notGivenBack': 'Alli does not give it back',
  'states.setHereBy': 'Set here {time} by {name}',
  'states.perhapsSet': '{words} – no answer came, so it may not be',
  'states.setThrough': 'Set through Parley, {time}. Alli does not give it back',
  'states.setHere': 'Set on this device, {time}. Alli does not give it back',
  'states.notSetHere': 'Not known: nobody has set it through Parley',
  'states.notRead': 'The journal could not be read',
} as const;
