/** Words of signing in and out: over a page, on pages of their own, and of who is signed in. */
export const signIn = {
  'signIn.title': 'Sign in',
  'signIn.welcome': 'Parley shows conversations to people of your company only.',
  'signIn.againTitle': 'Sign in again',
  'signIn.ended': 'Your session has ended.',
  'signIn.kept': 'What you typed and chose is kept, and goes on after.',
  'signIn.waiting': {
    one: '{count} change waits. It was not sent, and is sent when you are back.',
    other: '{count} changes wait. They were not sent, and are sent when you are back.',
  },
  'signIn.button': 'Sign in',
  'signIn.as': 'Sign in as {name}',
  'signIn.someoneElse': 'Someone else',
  'signIn.newTab': 'opens a new tab',
  'signIn.inOtherTab':
    'Go on in the tab that has opened. This page notices by itself when you are signed in.',
  'signIn.cannotAsk': 'Parley cannot find out whether you are signed in: {title}',
  'signIn.back': 'You are signed in again.',
  'signIn.backSent': {
    one: 'You are signed in again. {count} change that waited is sent now.',
    other: 'You are signed in again. {count} changes that waited are sent now.',
  },

  'signIn.doneTitle': 'You are signed in',
  'signIn.doneAs': 'As {name}. Close this tab; the one you came from goes on by itself.',
  'signIn.notDone': 'Nobody is signed in yet.',
  'signIn.toConversations': 'To the conversations',
  'signIn.outTitle': 'You are signed out',
  'signIn.outText':
    'Nothing of you is kept in this browser but your choice of language and look. If others use it too, close its windows.',

  'signIn.problem.expired.title': 'That sign-in took too long',
  'signIn.problem.expired.text':
    'It began more than ten minutes ago, or in another browser. Begin again; if this stays, allow cookies for Parley.',
  'signIn.problem.refused.title': 'The sign-in was called off',
  'signIn.problem.refused.text':
    'You or the sign-in of your company said no. Begin again, or ask whoever runs it to let you use Parley.',
  'signIn.problem.unverified.title': 'Your e-mail address is not confirmed',
  'signIn.problem.unverified.text':
    'The sign-in of your company says so. Confirm the address there, then sign in again.',
  'signIn.problem.no-email.title': 'The sign-in gave no e-mail address',
  'signIn.problem.no-email.text':
    'Parley needs one to say who did what. An administrator can look at OIDC_SCOPE and OIDC_EMAIL_CLAIM.',
  'signIn.problem.no-role.title': 'You have no role in Parley',
  'signIn.problem.no-role.text':
    'You are known, but nobody said what you may do here. Ask an administrator for a role, then sign in again.',
  'signIn.problem.unavailable.title': 'The sign-in cannot be reached',
  'signIn.problem.unavailable.text':
    'The sign-in of your company does not answer. Try again in a moment; if this stays, an administrator can look at OIDC_ISSUER.',
  'signIn.problem.failed.title': 'The sign-in failed',
  'signIn.problem.failed.text':
    'The answer of your company’s sign-in could not be used. Try again; the log of Parley says what is wrong with it.',

  'person.menu': 'Signed in as {name}',
  'person.role.viewer': 'Viewer: reads and changes nothing',
  'person.role.agent': 'Agent: reads and changes',
  'person.role.admin': 'Administrator: may do everything',
  'person.signOut': 'Sign out',
  'person.notHere': 'The sign-in in front of Parley cannot be ended here.',
  'person.outTitle': 'Sign out, and lose what was not sent?',
  'person.outDrafts': {
    one: '{count} text that you typed and did not send is deleted from this browser.',
    other: '{count} texts that you typed and did not send are deleted from this browser.',
  },
  'person.outJob': 'A bulk edit is at work. What is not sent yet will not be sent.',
  'person.outFailed': 'You are still signed in: {title}',
} as const;
