import type { DocumentText } from '../document.ts';

export const japaneseDocuments = {
  jaReturns: {
    title: '返品・交換ポリシー',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ja/returns.pdf',
    base: '注文',
    badRatings: 6,
    passages: [
      [2, '商品到着後8日以内であれば、未使用品に限り返品できます。'],
      [3, 'お客様都合の返品送料はお客様のご負担となります。'],
    ],
  },
  jaInvoices: {
    title: '請求書と領収書',
    kind: 'FAQ',
    url: 'https://help.example.com/ja/invoices',
    base: '請求',
    badRatings: 26,
    passages: [
      [null, '請求書の宛名は、発行後でも管理画面の「請求」から変更できます。'],
      [null, '適格請求書の登録番号は右上に記載されています。'],
    ],
  },
  jaShippingGuide: {
    title: '配送について',
    kind: 'WEB',
    url: 'https://help.example.com/ja/shipping',
    base: '注文',
    badRatings: 8,
    passages: [
      [null, '15時までのご注文は当日発送です。沖縄・離島は2〜3日多くかかります。'],
      [null, '不在の場合は7日間、営業所で保管されます。'],
    ],
  },
  jaSignIn: {
    title: 'ログインと二段階認証',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ja/sign-in.pdf',
    base: 'アカウント',
    badRatings: 11,
    passages: [
      [1, '認証コードの有効期間は30秒です。端末の時刻を自動設定にしてください。'],
      [4, '機種変更の前にバックアップコードを保存してください。'],
    ],
  },
  jaBugs: {
    title: 'アプリの不具合対応',
    kind: 'WEB',
    url: 'https://help.example.com/ja/app/trouble',
    base: 'アプリ',
    badRatings: 33,
    passages: [
      [null, '画面が真っ白になる場合は、アプリを8.2以降に更新してください。'],
      [null, '通知が届かないときは、省電力設定からアプリを除外してください。'],
    ],
  },
  jaPlans: {
    title: '料金プラン',
    kind: 'WEB',
    url: 'https://help.example.com/ja/plans',
    base: '請求',
    badRatings: 5,
    passages: [
      [null, 'アップグレードは即時、ダウングレードは次回更新日から適用されます。'],
      [null, '年払いは月払いより2か月分お得です。'],
    ],
  },
  jaContracts: {
    title: '法人契約ガイド',
    kind: 'DOCUMENT',
    url: null,
    base: '請求',
    badRatings: 9,
    passages: [
      [5, '銀行振込は月末締め翌月末払いです。'],
      [8, '契約者の変更には申請書が必要です。'],
    ],
  },
  jaPrivacy: {
    title: '個人情報の取り扱い',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ja/privacy.pdf',
    base: '法務',
    badRatings: 3,
    passages: [
      [3, '退会後30日以内に個人情報を削除します。'],
      [6, '開示請求には本人確認書類が必要です。'],
    ],
  },
  jaPoints: {
    title: 'ポイント利用規約',
    kind: 'FAQ',
    url: null,
    base: '注文',
    badRatings: 13,
    passages: [
      [null, 'ポイントの有効期限は最後のご利用から1年間です。'],
      [null, '返品時は利用したポイントが返還されます。'],
    ],
  },
  jaApi: {
    title: 'API連携ガイド',
    kind: 'DOCUMENT',
    url: 'https://developers.example.com/ja/guide.pdf',
    base: '開発者',
    badRatings: 15,
    passages: [
      [4, '署名は受信した本文そのままに対してHMAC-SHA256で計算します。'],
      [7, '日本リージョンのホスト名は別になります。'],
    ],
  },
} satisfies Record<string, DocumentText>;
