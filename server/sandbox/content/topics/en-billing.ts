import type { TopicGroup } from '../topic.ts';

export const englishBilling: TopicGroup = {
  language: 'en',
  app: 'billing',
  topics: [
    {
      titles: ['Wrong amount on invoice {invoice}'],
      ask: 'Invoice {invoice} says {amount}, but we were promised a discount.',
      answer:
        'The discount of 15 % was entered on {date}, *after* {invoice} was written. A corrected invoice replaces it; you will get it by e-mail today.',
      categories: ['billing'],
      documents: ['invoices'],
    },
    {
      titles: ['Where do I see which plan I am on?'],
      ask: 'Which plan are we on, and when does it renew?',
      answer: 'You are on **{plan}**, renewing on {due}. You find it under *Settings → Billing*.',
      categories: ['billing'],
      documents: ['plans'],
    },
    {
      titles: ['Can I pay by bank transfer from Germany?'],
      ask: 'Our company does not have a credit card. Is SEPA transfer possible?',
      answer:
        'Yes, for yearly plans. Transfers inside the SEPA area arrive on the next working day. Choose **Invoice** when you renew.',
      categories: ['billing'],
      documents: ['paymentTimes', 'plans'],
    },
    {
      titles: ['Charged twice for {plan}', 'Two charges of {amount} on {date}'],
      ask: 'There are two charges of {amount} on my card on {date}.',
      answer:
        'One of the two is a *reservation* that was never booked. It disappears within 3 to 5 working days; only {amount} is charged.',
      categories: ['billing', 'refund'],
      documents: ['paymentTimes'],
    },
    {
      titles: ['VAT number missing on {invoice}'],
      ask: '{invoice} has no VAT number of {company}. Our accountant refuses it.',
      answer:
        'Add the number under *Billing → Company* and press **Reissue**. The invoice keeps its date. This works for 90 days.',
      categories: ['billing'],
      documents: ['invoices'],
    },
    {
      titles: ['Cancel my subscription'],
      ask: 'I want to cancel {plan} today and get the rest of the month back.',
      answer: 'Cancelled. {plan} stays usable until {due}. Months that have begun are not paid back.',
      categories: ['billing', 'refund'],
      documents: ['plans'],
    },
    {
      titles: ['Card declined, although it works elsewhere'],
      ask: 'My card is declined with "do_not_honor". It works in every shop.',
      answer:
        'The refusal comes from your bank: `do_not_honor` mostly means that payments to other countries are switched off. A call to the bank opens it.',
      categories: ['billing'],
      documents: ['paymentTimes'],
    },
    {
      titles: ['Upgrade from Starter to {plan} in the middle of the month'],
      ask: 'If we upgrade to {plan} now, do we pay the month twice?',
      answer:
        'No, pro rata:\n\n- unused part of the old plan: given back\n- rest of the month on **{plan}**: charged\n\nFor you that is {amount} today.',
      categories: ['billing'],
      documents: ['plans'],
    },
    {
      titles: ['Receipt for a payment in {city}'],
      ask: 'I need a receipt for {amount} of {date} for my expense report.',
      answer:
        'Here it is: [receipt](https://help.example.com/receipts/{order}). All receipts are under *Billing → History*.',
      categories: ['billing'],
      documents: ['invoices'],
    },
    {
      titles: ['Purchase order number on invoices'],
      ask: 'Our PO number PO-{order} must be on every invoice.',
      answer:
        'Enter it under *Billing → Company → Reference*. It is printed on invoices from the next one on.',
      categories: ['billing'],
      documents: ['invoices'],
    },
    {
      titles: ['Discount for non-profit organisations'],
      ask: 'We are a charity. Is there a discount?',
      answer:
        'Yes, **50 %** on all yearly plans. Send the certificate to billing@example.com from an address of {company}.',
      categories: ['billing'],
      documents: ['plans'],
    },
    {
      titles: ['Refund of {amount} went to a closed card'],
      ask: 'You paid {amount} back to a card that I closed in spring.',
      answer:
        'The bank that issued the card must pass it on to your present account. Ask there for reference {invoice}. It takes 3 to 5 working days.',
      categories: ['refund', 'billing'],
      documents: ['paymentTimes', 'returns'],
    },
  ],
};
