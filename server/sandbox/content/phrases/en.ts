import type { Phrases } from '../phrase.ts';

export const englishPhrases: Phrases = {
  followUps: [
    [
      'Does it matter that the card is a debit card?',
      'Yes. Debit cards issued before October 2026 need **5 to 7** working days.',
    ],
    [
      'I tried that twice. It still does not work.',
      'Sorry about that. Which message do you see, and at what time ({time} is the last thing I find)?',
    ],
    [
      'ok and where exactly do I find this',
      'Top right, behind your initials: *Settings*. On the phone it is the last tab.',
    ],
    [
      'Can you explain that in simpler words?',
      'Of course. In short: nothing is lost, and you need not do anything before {due}.',
    ],
    [
      'Are you a bot?',
      'Yes. I answer from the documents of this help centre. I can hand you over to a person at any time.',
    ],
    [
      'How long will this take?',
      'Mostly one to two working days. You get an e-mail at {email} when it is done.',
    ],
    [
      'The page you linked says something different!',
      'The page was changed on {date}. What I wrote is from the newer version:\n\n> Requests made before that day follow the old rules.',
    ],
    [
      'Can my colleague {person} do this as well?',
      'Yes, if they are an *admin* of the workspace. Members can look, but not change.',
    ],
    [
      'Here is what I see:\n\nError 500\nrequest id {ticket}\n<html><body><h1>Oops</h1></body></html>',
      'Thank you. With `{ticket}` I find it: a server was being replaced at {time}. Please try again.',
    ],
    [
      'Is there a phone number?',
      'There is: weekdays 9 to 17 CET. Have {ticket} at hand, then you need not tell it all again.',
    ],
    [
      'What happens if I do nothing?',
      '1. On {due} we remind you by e-mail\n2. After {days} more days the request is closed\n3. You can open it again any time',
    ],
    ['Does that apply in {city} too?', 'Yes, in all countries of the EU, and in Norway and Switzerland.'],
    ['👍', 'Good. Anything else?'],
    [
      'Could you send me this as a list I can forward?',
      '- [x] request opened ({ticket})\n- [x] checked by the team\n- [ ] answer to {email}\n- [ ] closed',
    ],
  ],
  closings: [
    ['That worked, thank you!', 'Glad to hear it. Have a good day!'],
    ['Thanks, I will try tomorrow.', 'You are welcome. This conversation stays open until then.'],
    ['ok thx', 'You are welcome!'],
    ['Forget it, I found it myself.', 'Good! I will close this one.'],
  ],
  handovers: [
    [
      'Can I talk to a person, please?',
      'Sure. [@{agent}](mention:agent) takes over and reads along from here.',
    ],
    [
      'This is going in circles. Human please.',
      'I understand. I hand you over to [@{agent}](mention:agent); it takes a few minutes.',
    ],
  ],
  withAgent: [
    [
      'I wrote everything above already.',
      'Hi, {agent} here. I have read it, you need not repeat anything. I have asked our payments team to look at it today and will write again before 17:00.',
    ],
    ['Hello, are you there?', 'Yes, sorry for the wait. I am checking it with the warehouse right now.'],
    [
      'So what did they say?',
      'They found it. It is booked for {due}, and I have added {amount} as a credit for the trouble.',
    ],
    ['That is very kind of you.', 'Not at all. Shall I leave this open until it has arrived?'],
    ['Can you confirm this by e-mail?', 'Done: it went to {email} a minute ago.'],
  ],
  jobs: [
    'Please go through all my orders of this year and list those without an invoice.',
    'Compare our contract with the new terms and tell me what changes.',
    'Summarise the last {days} conversations about refunds.',
  ],
  progress: [
    'Step {step}: reading “{company}, contract of {date}” …',
    'Step {step}: searched {rows} entries, 3 match so far.',
    'Step {step}: checking the figures against *{invoice}*.',
    'Step {step}: writing the summary.',
  ],
  memos: [
    'VIP since 2023, prefers e-mail',
    'Ticket {ticket}',
    'Call back on {due}',
    'Asked twice already',
    'Contract runs until {due}; talk to {person} first',
    'Refund promised: {amount}',
    'Not a customer yet',
  ],
};
