import type { TopicGroup } from '../topic.ts';

export const englishDeveloper: TopicGroup = {
  language: 'en',
  app: 'developer',
  topics: [
    {
      titles: ['Webhook signature check fails with 401'],
      ask: 'Our check of the signature fails for about every tenth delivery. Code:\n\n```js\nconst ok = hmac(JSON.stringify(req.body)) === req.headers["x-signature"];\n```',
      answer:
        'Compute it over the **raw body**, before any parser touches it:\n\n```js\napp.post("/hook", express.raw({ type: "*/*" }), (req, res) => {\n  const ok = timingSafeEqual(hmac(req.body), signature(req));\n  res.sendStatus(ok ? 204 : 401);\n});\n```\n\n`JSON.stringify` changes the order of keys and escapes.',
      categories: ['api'],
      documents: ['webhooks'],
    },
    {
      titles: ['API rate limit for the batch endpoint'],
      ask: 'What is the limit of the batch endpoint? We get 429 after a minute.',
      answer:
        '| Endpoint | Requests a minute |\n|---|---:|\n| `/v2/batch` | 60 |\n| all others | 600 |\n\nObserve `Retry-After`; it is in seconds.',
      categories: ['api'],
      documents: ['rateLimits'],
    },
    {
      titles: ['Cursor returns the same page again'],
      ask: 'Paging with the cursor gives the same 50 rows again and again.',
      answer:
        'The cursor was made with *other filters*. Send the same parameters with each page, and encode it: `+` and `=` have a meaning in a query.',
      categories: ['api', 'bug'],
      documents: ['restApi'],
    },
    {
      titles: ['GET with a JSON body is refused by fetch()'],
      ask: 'The daily counts want a JSON body on GET. `fetch` throws a TypeError. How do I call it from a browser?',
      answer:
        'Browsers refuse this. Call it from a server:\n\n```bash\ncurl -X GET https://api.example.com/daily_count -d \'{"startDate":"2026-01-01"}\'\n```',
      categories: ['api'],
      documents: ['restApi'],
    },
    {
      titles: ['Python SDK: certificate verify failed'],
      ask: 'Since this morning: `SSLError: certificate verify failed` behind the proxy of {company}.',
      answer:
        'Your proxy opens TLS. Give its root to the SDK:\n\n```python\nclient = Client(verify="/etc/ssl/company.pem")\n```\n\n*Never* use `verify=False` in production.',
      categories: ['api'],
      documents: ['restApi', 'security'],
    },
    {
      titles: ['Timestamps are 1,000 times too large'],
      ask: 'All dates are in the year 56000. Are your times in milliseconds?',
      answer: 'Yes: milliseconds since 1970, UTC. `datetime.fromtimestamp(t / 1000)`.',
      categories: ['api'],
      documents: ['restApi'],
    },
    {
      titles: ['Rotate an API key without downtime'],
      ask: 'How can we change the key without a gap?',
      answer:
        '1. Create a second key\n2. Deploy it\n3. Watch *last used* of the old one\n4. Delete the old one\n\nTwo keys can be active at once.',
      categories: ['api'],
      documents: ['security', 'restApi'],
    },
    {
      titles: ['401 INVALID_TOKEN although the key is right', 'INVALID_TOKEN in the Japan region'],
      ask: '`{"error":{"value":1013,"name":"INVALID_TOKEN"}}` with a fresh key. Why?',
      answer: 'Your workspace is in **Japan**, and keys are per region. Use the host of Japan and try again.',
      categories: ['api'],
      documents: ['restApi'],
    },
    {
      titles: ['Webhook deliveries arrive twice'],
      ask: 'We get some events two or three times.',
      answer:
        'Deliveries are *at least once*. Keep the ids that you have handled for 24 hours:\n\n```sql\nINSERT INTO seen (id) VALUES ($1) ON CONFLICT DO NOTHING;\n```',
      categories: ['api'],
      documents: ['webhooks'],
    },
    {
      titles: ['Is there an OpenAPI file?'],
      ask: 'We want to generate a client. Is there an OpenAPI description?',
      answer:
        'Yes, [version 3.1](https://developers.example.com/openapi.json). Note that a few answers have no documented body.',
      categories: ['api'],
      documents: ['restApi'],
    },
    {
      titles: ['Rich text editor strips <img onerror=…>'],
      ask: 'We send `<img src=x onerror=alert(1)>` as a test and it is shown as text. Good, but can we allow images?',
      answer: 'Images can be sent as Markdown: `![alt](https://…)`. Raw HTML is always shown as text.',
      categories: ['api', 'bug'],
      documents: ['restApi'],
    },
    {
      titles: ['Batch of {rows} items times out'],
      ask: 'A batch of {rows} items ends with 504 after 60 s.',
      answer:
        'Send at most **500** items in one batch, two batches at a time. The endpoint is idempotent with `Idempotency-Key`.',
      categories: ['api', 'bug'],
      documents: ['rateLimits', 'restApi'],
    },
  ],
};
