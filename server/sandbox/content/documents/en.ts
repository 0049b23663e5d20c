import type { DocumentText } from '../document.ts';

export const englishDocuments = {
  returns: {
    title: 'Returns and refunds',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/returns.pdf',
    base: 'Orders EN',
    badRatings: 4,
    passages: [
      [2, 'Goods can be returned within 30 days of delivery, unused and in their packaging.'],
      [4, 'Once the parcel is checked in at our warehouse, the refund is sent within two working days.'],
      [
        5,
        'Return labels are free inside the EU, the UK and Switzerland. Elsewhere the customer pays the postage.',
      ],
    ],
  },
  paymentTimes: {
    title: 'Payment times by method',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/payments/times.pdf',
    base: 'Payments EN',
    badRatings: 46,
    passages: [
      [7, 'After release, card networks book the money within 3 to 5 working days.'],
      [7, 'Debit cards issued before October 2026 need 5 to 7 working days.'],
      [8, 'Transfers inside the SEPA area arrive on the next working day.'],
    ],
  },
  shipping: {
    title: 'Shipping and delivery',
    kind: 'WEB',
    url: 'https://help.example.com/shipping',
    base: 'Orders EN',
    badRatings: 6,
    passages: [
      [
        null,
        'Standard delivery takes 2 to 4 working days; express orders placed before 15:00 leave the same day.',
      ],
      [null, 'An address can be changed until the parcel is handed to the carrier.'],
    ],
  },
  invoices: {
    title: 'Invoices and VAT',
    kind: 'FAQ',
    url: null,
    base: 'Payments EN',
    badRatings: 12,
    passages: [
      [null, 'A corrected invoice replaces the old one and keeps its date. Ask for it within 90 days.'],
      [
        null,
        'With a valid VAT number, companies in other EU countries are invoiced without VAT (reverse charge).',
      ],
    ],
  },
  plans: {
    title: 'Plans and prices',
    kind: 'WEB',
    url: 'https://help.example.com/plans',
    base: 'Payments EN',
    badRatings: 5,
    passages: [
      [
        null,
        'Upgrades start at once and are charged pro rata. Downgrades start with the next billing period.',
      ],
      [null, 'A seat belongs to one person. Seats can be moved to another person once a month.'],
    ],
  },
  signIn: {
    title: 'Signing in and two-factor codes',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/account/sign-in.pdf',
    base: 'Account EN',
    badRatings: 9,
    passages: [
      [1, 'Codes are valid for 30 seconds. If they are refused, set the clock of the phone to automatic.'],
      [3, 'Ten recovery codes were shown when two-factor sign-in was turned on; each works once.'],
    ],
  },
  sso: {
    title: 'Single sign-on guide',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/account/sso.pdf',
    base: 'Account EN',
    badRatings: 14,
    passages: [
      [6, 'The identity provider must send the e-mail address as NameID and sign the assertion.'],
      [9, 'Domains have to be verified with a TXT record before sign-on can be enforced.'],
    ],
  },
  exports: {
    title: 'Exporting your data (2024)',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/export-2024.pdf',
    base: 'Product EN',
    badRatings: 52,
    passages: [
      [3, 'An export holds up to 10,000 rows. Choose a shorter range for more.'],
      [4, 'CSV files are written as UTF-8 without a byte order mark.'],
    ],
  },
  mobile: {
    title: 'Mobile app: known problems',
    kind: 'WEB',
    url: 'https://help.example.com/mobile/known-problems',
    base: 'Product EN',
    badRatings: 18,
    passages: [
      [null, 'On Android 15, battery saving stops notifications; exempt the app in the system settings.'],
      [null, 'Version 8.2 fixes the white screen after signing in.'],
    ],
  },
  workspace: {
    title: 'Workspace administration',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/workspace/admin.pdf',
    base: 'Product EN',
    badRatings: 7,
    passages: [
      [11, 'Only the present owner can hand a workspace over. The new owner must be a member already.'],
      [14, 'Deleted members keep their content; it can be assigned to somebody else within 60 days.'],
    ],
  },
  privacy: {
    title: 'Data protection and hosting',
    kind: 'DOCUMENT',
    url: null,
    base: 'Legal EN',
    badRatings: 3,
    passages: [
      [2, 'Data of EU workspaces is kept in Frankfurt and Dublin. Backups are kept for 35 days.'],
      [5, 'A deletion request is carried out within 30 days and confirmed in writing.'],
    ],
  },
  restApi: {
    title: 'REST API reference',
    kind: 'WEB',
    url: 'https://developers.example.com/reference',
    base: 'Developers',
    badRatings: 10,
    passages: [
      [null, 'Lists are paged with a cursor. A cursor is valid for 24 hours and for the same filters only.'],
      [null, 'All times are in milliseconds since 1970-01-01 UTC.'],
    ],
  },
  webhooks: {
    title: 'Webhook guide',
    kind: 'WEB',
    url: 'https://developers.example.com/webhooks',
    base: 'Developers',
    badRatings: 31,
    passages: [
      [null, 'Compute HMAC-SHA256 over the raw body, before any JSON parser has touched it.'],
      [null, 'A delivery is tried up to eight times within 24 hours, with growing pauses.'],
    ],
  },
  rateLimits: {
    title: 'Rate limits',
    kind: 'FAQ',
    url: 'https://developers.example.com/rate-limits',
    base: 'Developers',
    badRatings: 16,
    passages: [
      [null, 'The batch endpoint takes 60 requests a minute for each key.'],
      [null, 'Answers with status 429 carry Retry-After in seconds.'],
    ],
  },
  leave: {
    title: 'Leave policy 2026',
    kind: 'DOCUMENT',
    url: 'https://intranet.example.com/hr/leave-2026.pdf',
    base: 'People',
    badRatings: 5,
    passages: [
      [3, 'Up to five days of leave can be carried over and must be taken by 31 March.'],
      [6, 'Parental leave is 26 weeks at full pay for every parent.'],
    ],
  },
  expenses: {
    title: 'Travel and expenses',
    kind: 'DOCUMENT',
    url: 'https://intranet.example.com/hr/expenses.pdf',
    base: 'People',
    badRatings: 22,
    passages: [
      [2, 'Receipts are due within 30 days. Without a receipt up to 25 euros are paid back.'],
      [5, 'Train journeys above four hours may be booked in first class.'],
    ],
  },
  security: {
    title: 'Security white paper',
    kind: 'DOCUMENT',
    url: null,
    base: 'Legal EN',
    badRatings: 2,
    passages: [
      [8, 'All data is encrypted at rest (AES-256) and in transit (TLS 1.2 or newer).'],
      [12, 'Penetration tests are made twice a year by an outside company.'],
    ],
  },
} satisfies Record<string, DocumentText>;
