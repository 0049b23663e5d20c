import type { TopicGroup } from '../topic.ts';

export const englishAccount: TopicGroup = {
  language: 'en',
  app: 'help',
  topics: [
    {
      titles: ['Two-factor code never reaches my new phone'],
      ask: 'I have a new {device} and the codes still go to the old one. I am locked out.',
      answer:
        'Use one of your **recovery codes** to sign in, then:\n\n1. *Settings → Security → Two-factor*\n2. Remove the old phone\n3. Scan the new code\n\nNo recovery codes left? I can hand you over to somebody who checks your identity.',
      categories: ['signIn'],
      documents: ['signIn'],
    },
    {
      titles: ['Password reset e-mail goes to spam', 'No password reset e-mail'],
      ask: 'I asked for a reset three times. Nothing in {email}.',
      answer:
        'The mails were delivered at {time}. Please look in *spam* and allow `no-reply@example.com`. The newest link is the only valid one.',
      categories: ['signIn'],
      documents: ['signIn'],
    },
    {
      titles: ['Change the owner of our workspace'],
      ask: '{person} left the company and was the owner. How do we get the workspace back?',
      answer:
        'Only the owner can hand a workspace over. If that person is gone:\n\n- send a letter signed by a director of {company}\n- name the new owner, who must be a member already\n\nIt takes about two working days.',
      categories: ['signIn'],
      documents: ['workspace'],
    },
    {
      titles: ['Is my data kept in the EU?'],
      ask: 'Our lawyer asks where our data is stored.',
      answer:
        'For EU workspaces: **Frankfurt**, with a second copy in **Dublin**. Backups are kept for 35 days in the same places.',
      categories: ['privacy'],
      documents: ['privacy', 'security'],
    },
    {
      titles: ['Delete my account and everything in it'],
      ask: 'Please delete all my data under GDPR, account {email}.',
      answer:
        'I have opened request {ticket}. Deletion is done within 30 days and confirmed in writing. Invoices must be kept for ten years by law.',
      categories: ['privacy'],
      documents: ['privacy'],
    },
    {
      titles: ['SSO: “audience mismatch” after changing the domain'],
      ask: 'Since we changed our domain nobody at {company} can sign in: audience mismatch.',
      answer:
        'The identity provider still sends the old entity id. Set it to:\n\n```text\nhttps://login.example.com/saml/{order}\n```\n\nand verify the new domain with a TXT record.',
      categories: ['signIn', 'bug'],
      documents: ['sso'],
    },
    {
      titles: ['Account locked after five wrong passwords'],
      ask: 'It says locked for 15 minutes, but it has been {days} hours.',
      answer:
        'Each new try starts the 15 minutes again. Wait without trying, or reset the password: that unlocks at once.',
      categories: ['signIn'],
      documents: ['signIn'],
    },
    {
      titles: ['Merge two accounts with the same name'],
      ask: 'I have one account with {email} and one with my work address. Can you merge them?',
      answer:
        'Accounts cannot be merged. You can *move* a workspace between them: invite the one you keep as an admin, then leave with the other.',
      categories: ['signIn'],
      documents: ['workspace'],
    },
    {
      titles: ['Somebody signed in from {city}, that was not me'],
      ask: 'I got a mail about a sign-in from {city}. I have never been there!',
      answer:
        '> New sign-in from {city} at {time}\n\nI have ended all sessions. Please set a new password and turn on two-factor sign-in.',
      categories: ['signIn', 'privacy'],
      documents: ['signIn', 'security'],
    },
    {
      titles: ['Do you have a data processing agreement?'],
      ask: 'We need a signed DPA for {company} before we can buy.',
      answer:
        'Yes: [sign it online](https://help.example.com/legal/dpa). The list of sub-processors is its annex 2.',
      categories: ['privacy'],
      documents: ['privacy'],
    },
    {
      titles: ['Change my e-mail address'],
      ask: 'I lost access to {email}. How do I change it without the confirmation mail?',
      answer:
        'With a recovery code you can confirm the change on the sign-in page. Otherwise an agent has to check your identity.',
      categories: ['signIn'],
      documents: ['signIn'],
    },
  ],
};
