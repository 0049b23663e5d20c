import type { TopicGroup } from '../topic.ts';

export const japaneseDeveloper: TopicGroup = {
  language: 'ja',
  app: 'developer',
  topics: [
    {
      titles: ['Webhookの署名が一致しない'],
      ask: '十回に一回ほど署名が合いません。',
      answer:
        '**受信した本文そのまま**で計算してください。\n\n```js\napp.use(express.raw({ type: "*/*" }));\n```',
      categories: ['api'],
      documents: ['jaApi', 'webhooks'],
    },
    {
      titles: ['日本リージョンのホスト名は?'],
      ask: '日本のキーで401になります。',
      answer: '日本は別のホストです。キーはリージョンごとに*別*です。',
      categories: ['api'],
      documents: ['jaApi'],
    },
    {
      titles: ['429が返ってくる'],
      ask: 'バッチを送ると1分で429になります。',
      answer:
        '| 種類 | 1分あたり |\n|---|---:|\n| バッチ | 60 |\n| その他 | 600 |\n\n`Retry-After`を守ってください。',
      categories: ['api'],
      documents: ['rateLimits', 'jaApi'],
    },
    {
      titles: ['カーソルが同じページを返す'],
      ask: '2ページ目以降が同じ50件です。',
      answer: 'カーソルは`encodeURIComponent`してください。`+`は空白になります。',
      categories: ['api', 'bug'],
      documents: ['restApi'],
    },
    {
      titles: ['OpenAPIファイルはありますか'],
      ask: 'クライアントを自動生成したいです。',
      answer: '[OpenAPI 3.1](https://developers.example.com/openapi.json)をご利用ください。',
      categories: ['api'],
      documents: ['restApi', 'jaApi'],
    },
    {
      titles: ['時刻がミリ秒か秒かわからない'],
      ask: '時刻の単位を教えてください。',
      answer: '1970年からの**ミリ秒**(UTC)です。',
      categories: ['api'],
      documents: ['restApi'],
    },
    {
      titles: ['APIキーを止めずに更新したい'],
      ask: '無停止でキーを替える方法はありますか?',
      answer: '1. 二つ目を作成\n2. 配備\n3. 古い方の*最終利用*を確認\n4. 削除',
      categories: ['api'],
      documents: ['jaApi', 'security'],
    },
  ],
};

export const japanesePeople: TopicGroup = {
  language: 'ja',
  app: 'people',
  topics: [
    {
      titles: ['有給休暇の残日数'],
      ask: '有給は何日残っていますか? 繰り越せますか?',
      answer: '残り**{days}日**です。5日まで繰り越せます(3月31日まで)。',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['{city}出張のタクシー領収書をなくした'],
      ask: '{amount}のタクシー領収書をなくしました。',
      answer: '少額なら不要です。それ以上は*申告書*に{person}さんの署名をもらってください。',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['育児休業の手続き'],
      ask: '{due}から育児休業を取りたいです。',
      answer: '- [ ] 8週間前に上長へ\n- [ ] 様式P-7\n- [ ] 母子手帳の写し',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['新幹線のグリーン車は使えますか'],
      ask: '{city}まで4時間半です。',
      answer: '4時間を超える場合は利用できます。',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['在宅勤務手当について'],
      ask: '在宅勤務手当はいつ支給されますか?',
      answer: '翌月の給与と一緒に支給します。',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['給与明細が見られない'],
      ask: '先月の明細が表示されません。',
      answer: '第2営業日に公開されます。{date}に作成済みです。',
      categories: ['people'],
      documents: ['expenses'],
    },
  ],
};
