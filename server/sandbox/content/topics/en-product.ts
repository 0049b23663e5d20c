import type { TopicGroup } from '../topic.ts';

export const englishProduct: TopicGroup = {
  language: 'en',
  app: 'help',
  topics: [
    {
      titles: ['Export to CSV stops at 10,000 rows', 'CSV export is cut off'],
      ask: 'Our export has {rows} rows but the file stops at 10,000.',
      answer:
        'An export holds up to **10,000 rows**. Choose a shorter range, or use the API: `GET /v2/items?cursor=…` has no limit.',
      categories: ['bug'],
      documents: ['exports', 'restApi'],
    },
    {
      titles: ['Dark mode for the mobile app?'],
      ask: 'Is there a dark mode? My eyes hurt at night.',
      answer: 'Yes, since version 8.1: *Profile → Appearance → Dark*. On iOS it can follow the system.',
      categories: ['bug'],
      documents: ['mobile'],
    },
    {
      titles: ['White screen after signing in on {device}'],
      ask: 'After signing in the app is just white. {device}, newest version.',
      answer:
        'That is a known problem of 8.1 and fixed in **8.2**. If the update is not offered yet, clear the cache of the app once.',
      categories: ['bug'],
      documents: ['mobile'],
    },
    {
      titles: ['=SUM(A1:A9) is shown as text in the export'],
      ask: 'Cells that begin with "=" come out with an apostrophe in front. Why?',
      answer:
        "On purpose: a spreadsheet would *run* such a cell. `=SUM(A1:A9)` becomes `'=SUM(A1:A9)`. Import the file as text to get it back.",
      categories: ['bug'],
      documents: ['exports'],
    },
    {
      titles: ['Pasted <b>bold</b> text shows its tags'],
      ask: 'When I paste <b>bold</b> or <i>italic</i> I see the tags. It worked last week & the week before.',
      answer: 'Since {date} pasted HTML is kept as text, for safety. Use Markdown: `**bold**`, `*italic*`.',
      categories: ['bug'],
      documents: ['workspace'],
    },
    {
      titles: ['Can two people share one seat?'],
      ask: 'We work in shifts. Can two colleagues share a seat?',
      answer: 'No, a seat belongs to one person. It can be *moved* to somebody else once a month.',
      categories: ['billing'],
      documents: ['plans'],
    },
    {
      titles: ['Notifications stopped on {device}'],
      ask: 'No notifications since {date}. All settings are on.',
      answer:
        'On Android 15:\n\n1. Settings → Apps → Battery\n2. Choose **Unrestricted**\n3. Restart the app\n\nOn iOS check *Focus*.',
      categories: ['bug'],
      documents: ['mobile'],
    },
    {
      titles: ['Search finds nothing with umlauts'],
      ask: 'Searching "Müller" finds nothing, "Muller" does.',
      answer:
        'Names imported before {due} were stored in decomposed form. I have asked for a re-index of your workspace ({ticket}).',
      categories: ['bug'],
      documents: ['workspace'],
    },
    {
      titles: ['Restore a deleted project'],
      ask: 'I deleted the wrong project at {time}. Please help, it is our whole quarter.',
      answer:
        'Deleted projects stay in *Trash* for 60 days. Only admins see it. I have restored yours; check please.',
      categories: ['bug'],
      documents: ['workspace'],
    },
    {
      titles: ['Time zone of reports is wrong'],
      ask: 'Our reports start at 09:00 instead of midnight. We are in {city}.',
      answer:
        'Reports use the zone of the *workspace*, not of the reader. Change it under **Workspace → Region**; old reports keep theirs.',
      categories: ['bug'],
      documents: ['workspace', 'exports'],
    },
    {
      titles: ['Upload fails at 99 %'],
      ask: 'A file of 2 GB fails at 99 %, {days} times now.',
      answer:
        'The limit is 2 GB *including* the overhead of the form. Files up to about 1.9 GB pass. Larger ones: use the desktop app.',
      categories: ['bug'],
      documents: ['workspace'],
    },
  ],
};
