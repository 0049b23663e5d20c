import type { TopicGroup } from '../topic.ts';

export const englishOrders: TopicGroup = {
  language: 'en',
  app: 'help',
  topics: [
    {
      titles: [
        'Refund for order {order} has not arrived after {days} days',
        'Where is my refund for {order}?',
      ],
      ask: 'I sent {order} back on {date}. When do I get my refund?',
      answer:
        'Once the parcel is checked in at our warehouse the refund is sent within **two working days**. How long your bank then needs depends on how you paid:\n\n| Paid with | Working days |\n|---|---|\n| Credit card | 3–5 |\n| Debit card | 5–7 |\n\nYou can look the status up yourself with the return number:\n\n```bash\ncurl -H "Authorization: Bearer $TOKEN" https://api.example.com/v2/returns/R-{order}\n```',
      categories: ['billing', 'refund'],
      documents: ['returns', 'paymentTimes'],
    },
    {
      titles: ['Parcel {order} stuck in {city} since {date}', 'No tracking update for order {order}'],
      ask: 'Tracking for {order} has said "in transit, {city}" since {date}. Is it lost?',
      answer:
        'The carrier scanned it in {city} on {date} and nothing since. A parcel counts as lost after **five working days** without a scan. Then we send a new one or pay you back, as you like.',
      categories: ['shipping'],
      documents: ['shipping'],
    },
    {
      titles: ['Change the delivery address of order {order}'],
      ask: 'I moved. Can order {order} go to {city} instead?',
      answer:
        'As long as the parcel has not been handed to the carrier you can change it yourself:\n\n1. Open **Orders** and choose {order}\n2. Press *Change address*\n3. Confirm with the code we e-mail to {email}',
      categories: ['shipping'],
      documents: ['shipping'],
    },
    {
      titles: ['Wrong item in order {order}', 'Received somebody else’s parcel'],
      ask: 'Order {order} came today, but the box has something else in it. What now?',
      answer:
        'I am sorry. Please keep it as it is and send us:\n\n- [ ] a photo of the label\n- [ ] a photo of what was inside\n- [x] the order number ({order})\n\nWe send the right item at once; the wrong one is picked up for free.',
      categories: ['shipping', 'refund'],
      documents: ['returns', 'shipping'],
    },
    {
      titles: ['Return label for {order} does not open'],
      ask: 'The PDF with the return label is empty. I tried two browsers.',
      answer:
        'The label of {order} had expired. I have made a new one: [return label](https://help.example.com/labels/{order}). It is valid for 14 days.',
      categories: ['refund'],
      documents: ['returns'],
    },
    {
      titles: ['Can I return an opened item?'],
      ask: 'I opened the box to look at the colour. Can I still send it back?',
      answer:
        'Yes. Opened is fine, *used* is not. You have 30 days from delivery, and the label is free inside the EU, the UK and Switzerland.',
      categories: ['refund'],
      documents: ['returns'],
    },
    {
      titles: ['Cancel order {order} before it ships'],
      ask: 'Please cancel {order}, I ordered twice by mistake.',
      answer:
        'Order {order} is cancelled. Nothing was charged; the reservation of {amount} ends within three days.',
      categories: ['shipping', 'billing'],
      documents: ['shipping'],
    },
    {
      titles: ['Express delivery arrived {days} days late'],
      ask: 'I paid for express and it took {days} days. I want the express fee back.',
      answer:
        'Express means the next working day for orders before 15:00. Yours left on {date} and came late, so the fee is paid back to the way you paid with.',
      categories: ['shipping', 'refund'],
      documents: ['shipping', 'paymentTimes'],
    },
    {
      titles: ['Customs charge on order {order} to {city}'],
      ask: 'The courier wants {amount} customs from me. Was that not included?',
      answer:
        'Orders outside the EU are sent *duties unpaid*. If you refuse the parcel it comes back and we refund the goods.',
      categories: ['shipping', 'billing'],
      documents: ['shipping'],
    },
    {
      titles: ['Gift card shows a balance of 0'],
      ask: 'My gift card was {amount} and now it says 0. I have not used it.',
      answer:
        'It was used for order {order} on {date}. If that was not you, answer **“not me”** and I lock the card.',
      categories: ['billing'],
      documents: ['invoices'],
    },
    {
      titles: ['Part of order {order} is missing', 'Two of {days} items missing'],
      ask: 'Only one box came. The second one of order {order} is missing.',
      answer:
        'Order {order} was sent in two parcels. The second left {city} on {date} and should be with you in 2 to 4 working days.',
      categories: ['shipping'],
      documents: ['shipping'],
    },
    {
      titles: ['Do you ship to Kenya?'],
      ask: 'Do you deliver to Nairobi, and what does it cost?',
      answer:
        'Yes, with express only: 5 to 8 working days, 24 euros up to 5 kg. Duties are paid on delivery.',
      categories: ['shipping'],
      documents: ['shipping'],
    },
  ],
};
