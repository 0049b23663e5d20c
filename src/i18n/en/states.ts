/** How state codes are read. The reference gives no meanings (FACTS of the API); an administrator can override each. */
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
} as const;
