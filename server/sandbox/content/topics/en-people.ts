import type { TopicGroup } from '../topic.ts';

export const englishPeople: TopicGroup = {
  language: 'en',
  app: 'people',
  topics: [
    {
      titles: ['How many days of leave do I have left?'],
      ask: 'How many days are left this year, and can I carry them over?',
      answer: 'You have **{days} days** left. Up to five can be carried over; take them by 31 March.',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['Receipt lost for a taxi in {city}'],
      ask: 'I lost the receipt of a taxi in {city}, {amount}.',
      answer:
        'Up to 25 euros no receipt is needed. Above that, fill in the *own declaration* and have {person} sign it.',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['Parental leave from {due}'],
      ask: 'Our child is due in spring. What do I have to file for parental leave?',
      answer:
        '- [ ] tell your manager eight weeks before\n- [ ] form P-7\n- [ ] birth certificate, when you have it\n\nIt is 26 weeks at full pay for every parent.',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['First class on the train to {city}?'],
      ask: 'It is five hours to {city}. May I book first class?',
      answer: 'Yes, above four hours. Book through the travel portal so that it is paid directly.',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['Working from abroad for {days} days'],
      ask: 'Can I work from {city} for {days} days in summer?',
      answer: 'Inside the EU up to 20 days a year. Ask for the **A1 certificate** at least two weeks before.',
      categories: ['people', 'privacy'],
      documents: ['leave', 'expenses'],
    },
    {
      titles: ['Payslip of last month is missing'],
      ask: 'I cannot see my payslip of last month.',
      answer: 'Payslips appear on the second working day. Yours was made on {date}: *Documents → Pay*.',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['Sick note: who gets it?'],
      ask: 'I am ill since {date}. To whom do I send the note?',
      answer:
        'Get well soon! The doctor sends it electronically; tell only your manager on the first day, before 10:00.',
      categories: ['people'],
      documents: ['leave'],
    },
  ],
};
