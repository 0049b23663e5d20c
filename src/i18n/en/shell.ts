/** Words of the shell, and of what every screen shares: errors, times, copying. */
export const shell = {
  'shell.skip': 'Skip to content',
  'shell.conversations': 'Conversations',
  'shell.mine': 'My conversations',
  'shell.analytics': 'Analytics',
  'shell.activity': 'Activity',
  'shell.settings': 'Settings',
  'shell.sandbox': 'Sandbox',
  'shell.notFoundTitle': 'There is no page here',
  'shell.notFoundText': 'The address {path} leads nowhere in Parley.',
  'shell.toConversations': 'To the conversations',

  'shell.notifications': 'Notifications',

  'common.copied': 'Copied',
  'common.copyDetails': 'Copy details',
  'common.tryAgain': 'Try again',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.dismiss': 'Dismiss',
  'common.seconds': '{seconds} s',
  'common.clear': 'Clear {label}',
  'common.empty': '–',
  'common.notGiven': 'not given',

  'error.keyRefused.title': 'Alli refuses the key',
  'error.keyRefused.text':
    'Nobody can read conversations until an administrator sets a valid key (ALLI_API_KEY) and restarts Parley.',
  'error.notAllowed.title': 'Alli does not allow this',
  'error.notAllowed.text':
    'The key is known to Alli, but may not do this. An administrator can look at its rights.',
  'error.notFound.title': 'Alli does not know this',
  'error.notFound.text': 'It may have been deleted, or the address is incomplete.',
  'error.rateLimited.title': 'Too many requests',
  'error.rateLimited.text': 'Alli asks for a pause. Going on by itself; what you see stays.',
  'error.rateLimited.textIn': 'Alli asks for a pause. Going on by itself in {seconds} s; what you see stays.',
  'error.payment.title': 'Alli asks for payment',
  'error.payment.text':
    'The plan of this project does not cover the request. An administrator can look at it at Alli.',
  'error.badRequest.title': 'Alli does not accept the request',
  'error.badRequest.text': 'Trying again would not help. Change the filters, or hand on the details below.',
  'error.alliFailed.title': 'Alli failed',
  'error.alliFailed.text':
    'The request was received and something went wrong at Alli. Trying again may help.',
  'error.alliUnreachable.title': 'Alli cannot be reached',
  'error.alliUnreachable.text': 'The gateway is fine, the service behind it does not answer.',
  'error.alliSlow.title': 'Alli takes too long',
  'error.alliSlow.text': 'The gateway waited as long as it may. A narrower filter may be answered faster.',
  'error.gatewayBusy.title': 'Too much at once',
  'error.gatewayBusy.text':
    'Too many requests wait for Alli, so this one was not sent. It goes on in a moment.',
  'error.outdated.title': 'Parley has a new version',
  'error.outdated.text':
    'Part of this page could not be loaded. Try again loads the page anew; drafts are kept on this device.',
  'error.journalDown.title': 'The journal of Parley cannot be used',
  'error.journalDown.text':
    'Changes are written down before they are sent, so nothing was changed. An administrator can look at the database; the log says what is wrong.',
  'error.changedSince.title': 'Somebody else was faster',
  'error.changedSince.text':
    'A colleague has set the same meanwhile, so nothing was changed. Look at what it is now, and decide again.',
  'error.gatewayUnreachable.title': 'Parley cannot be reached',
  'error.gatewayUnreachable.text': 'The gateway of Parley does not answer. It may be restarting.',
  'error.gatewayRefused.title': 'Parley refuses the request',
  'error.gatewayRefused.text': 'The gateway did not send it on, since it breaks one of its rules.',
  'error.offline.title': 'You are offline',
  'error.offline.text': 'What is loaded stays readable. Going on by itself when the network is back.',
  'error.contract.title': 'An answer that makes no sense',
  'error.contract.text': 'The reply does not have the shape that is documented. Trying again would not help.',
  'error.bug.title': 'Parley made a mistake',
  'error.bug.text': 'This should not happen. Hand on the details below, and reload the page.',
  'error.requestId': 'Request {id}',
} as const;
