import type { TopicGroup } from '../topic.ts';

export const japaneseApp: TopicGroup = {
  language: 'ja',
  app: 'japanese',
  topics: [
    {
      titles: ['ログイン後に画面が真っ白になります'],
      ask: '更新してから、ログインすると真っ白です。{device}です。',
      answer:
        'バージョン8.1の不具合で、**8.2**で修正済みです。更新後も同じ場合はキャッシュを消してください。',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
    {
      titles: ['通知が届かない({device})'],
      ask: '{date}から通知が来ません。設定はオンです。',
      answer:
        '省電力設定からアプリを除外してください。\n\n1. 設定 → アプリ\n2. バッテリー → *制限なし*\n3. 再起動',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
    {
      titles: ['CSVが文字化けします'],
      ask: 'Excelで開くと日本語が文字化けします。',
      answer: 'UTF-8で出力しています。Excelの**データ → テキストから**で`65001`を選んでください。',
      categories: ['jaBug'],
      documents: ['exports', 'jaBugs'],
    },
    {
      titles: ['エクスポートが1万件で止まる'],
      ask: '{rows}件あるはずなのに1万件で切れます。',
      answer: '一度に出力できるのは10,000件までです。期間を分けてください。',
      categories: ['jaBug'],
      documents: ['exports'],
    },
    {
      titles: ['アプリが起動直後に落ちる'],
      ask: '起動するとすぐ落ちます。再インストールしても同じです。',
      answer: '記録を確認しました。`cart.coupon is null`が原因です。期限切れクーポンを削除しました。',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
    {
      titles: ['半角カナで検索できない'],
      ask: '「ｶﾊﾞﾝ」で検索すると出てきません。「カバン」なら出ます。',
      answer: '半角カナは*次のバージョン*で対応します({ticket})。',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
    {
      titles: ['写真が添付できない'],
      ask: '返品用の写真が99%で止まります。',
      answer: '一枚20MBまでです。**HEIC**形式はJPEGに変えてお試しください。',
      categories: ['jaBug', 'jaReturn'],
      documents: ['jaBugs'],
    },
    {
      titles: ['ダークモードで文字が読めない'],
      ask: '注文履歴の文字が黒のままです。',
      answer: '8.2で修正しました。*設定 → 情報*で版をご確認ください。',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
    {
      titles: ['日付が1日ずれる'],
      ask: 'レポートの日付が一日ずれています。',
      answer: 'レポートはワークスペースの時間帯を使います。**地域**を東京に変えてください。',
      categories: ['jaBug'],
      documents: ['workspace'],
    },
    {
      titles: ['指紋認証が使えなくなった'],
      ask: '{device}に変えてから指紋でログインできません。',
      answer: '端末が変わると無効になります。*設定 → セキュリティ*で有効にしてください。',
      categories: ['jaBug', 'jaAccount'],
      documents: ['jaBugs', 'jaSignIn'],
    },
    {
      titles: ['<b>太字</b>がタグのまま表示される'],
      ask: '本文に<b>太字</b>と書くとタグが見えます。',
      answer: '安全のためHTMLは文字として表示します。`**太字**`とお書きください。',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
    {
      titles: ['動画の再生が途切れます'],
      ask: '使い方の動画が{days}秒ごとに止まります。',
      answer: '社内プロキシが分割転送を止めている可能性があります。別の回線でお試しください。',
      categories: ['jaBug'],
      documents: ['jaBugs'],
    },
  ],
};
