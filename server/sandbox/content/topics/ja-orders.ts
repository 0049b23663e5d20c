import type { TopicGroup } from '../topic.ts';

export const japaneseOrders: TopicGroup = {
  language: 'ja',
  app: 'japanese',
  topics: [
    {
      titles: ['返品の送料はどちらの負担ですか'],
      ask: 'サイズが合わなかったので返品したいです。送料は自己負担ですか?',
      answer: 'お客様都合の返品は送料をご負担いただきます。**不良品の場合は当社負担**です。',
      categories: ['jaReturn'],
      documents: ['jaReturns'],
    },
    {
      titles: ['注文{order}の返金がまだ確認できません', '返金はいつになりますか({days}日経過)'],
      ask: '{date}に返品しましたが、{amount}の返金がまだです。',
      answer:
        '倉庫での検品は完了しています。\n\n| お支払い方法 | 営業日 |\n|---|---|\n| クレジットカード | 3〜5 |\n| 銀行振込 | 1〜2 |\n\nカード会社の締め日により翌月になることがあります。',
      categories: ['jaReturn', 'jaBilling'],
      documents: ['jaReturns', 'jaInvoices'],
    },
    {
      titles: ['荷物が{city}で止まっています'],
      ask: '{date}から追跡が更新されません。紛失でしょうか。',
      answer: '最後の記録は{city}営業所、{time}です。5営業日更新がない場合は**再送または返金**いたします。',
      categories: ['jaShipping'],
      documents: ['jaShippingGuide'],
    },
    {
      titles: ['届け先を変更したい(注文{order})'],
      ask: '引っ越したので届け先を{city}に変えたいです。',
      answer:
        '1. マイページで注文{order}を開く\n2. *届け先を変更*を押す\n3. メールの確認コードを入力\n\n発送後は変更できません。',
      categories: ['jaShipping'],
      documents: ['jaShippingGuide'],
    },
    {
      titles: ['違う商品が届きました'],
      ask: '注文{order}ですが、箱の中身が別の商品でした。',
      answer:
        '申し訳ございません。以下をお送りください。\n\n- [ ] 送り状の写真\n- [ ] 商品の写真\n- [x] 注文番号 {order}',
      categories: ['jaReturn', 'jaShipping'],
      documents: ['jaReturns', 'jaShippingGuide'],
    },
    {
      titles: ['沖縄への配送日数を教えてください'],
      ask: '沖縄です。{due}までに届きますか?',
      answer: '沖縄・離島は通常より2〜3日多くかかります。{due}には**間に合わない見込み**です。',
      categories: ['jaShipping'],
      documents: ['jaShippingGuide'],
    },
    {
      titles: ['不在票の保管期限を過ぎました'],
      ask: '出張で受け取れませんでした。再送できますか?',
      answer: '営業所での保管は7日間です。倉庫に戻り次第、再送いたします(受付番号 {ticket})。',
      categories: ['jaShipping'],
      documents: ['jaShippingGuide'],
    },
    {
      titles: ['ポイントが反映されていません'],
      ask: '{date}の注文のポイントが付いていません。',
      answer: 'ポイントは発送から{days}日後に付与されます。返品期間が終わるまでお待ちください。',
      categories: ['jaBilling'],
      documents: ['jaPoints'],
    },
    {
      titles: ['ポイントの有効期限が切れていた'],
      ask: '3,000ポイントが消えました。戻せませんか?',
      answer: '有効期限は最後のご利用から1年間です。今回に限り*30日間*延長いたしました。',
      categories: ['jaBilling', 'jaReturn'],
      documents: ['jaPoints'],
    },
    {
      titles: ['ギフト包装を追加できますか'],
      ask: '注文{order}にギフト包装を付け忘れました。',
      answer: '発送前でしたので追加しました。料金は330円です。',
      categories: ['jaShipping'],
      documents: ['jaShippingGuide'],
    },
    {
      titles: ['注文{order}をキャンセルしたい'],
      ask: '間違えて二重に注文しました。一つキャンセルしてください。',
      answer: '注文{order}をキャンセルしました。{amount}は請求されません。',
      categories: ['jaShipping', 'jaBilling'],
      documents: ['jaReturns'],
    },
    {
      titles: ['開封済みでも返品できますか'],
      ask: '一度開けてしまいました。返品できますか?',
      answer: '未使用であれば、到着後**8日以内**は返品できます。',
      categories: ['jaReturn'],
      documents: ['jaReturns'],
    },
  ],
};
