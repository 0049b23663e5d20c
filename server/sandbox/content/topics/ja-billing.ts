import type { TopicGroup } from '../topic.ts';

export const japaneseBilling: TopicGroup = {
  language: 'ja',
  app: 'japanese',
  topics: [
    {
      titles: ['請求書の宛名を「{company}」に変更したい'],
      ask: '請求書{invoice}の宛名を「{company}」に変えられますか?',
      answer: '発行後でも変更できます。\n\n1. 管理画面の**請求**を開く\n2. 宛名を入力\n3. *再発行*',
      categories: ['jaBilling'],
      documents: ['jaInvoices'],
    },
    {
      titles: ['適格請求書(インボイス)の登録番号はどこですか'],
      ask: '登録番号が見当たりません。',
      answer: '右上に記載されています。2023年9月以前の請求書にはありません。',
      categories: ['jaBilling'],
      documents: ['jaInvoices'],
    },
    {
      titles: ['{plan}プランへのアップグレード料金'],
      ask: '今月の途中で{plan}に変えると、料金はどうなりますか?',
      answer: '日割りで計算します。本日のお支払いは**{amount}**です。',
      categories: ['jaBilling'],
      documents: ['jaPlans'],
    },
    {
      titles: ['二重に請求されています', '{date}に{amount}が2回請求された'],
      ask: 'カード明細に{amount}が二つあります。',
      answer: '一つは*オーソリ(仮売上)*です。3〜5営業日で自動的に消えます。',
      categories: ['jaBilling'],
      documents: ['jaInvoices'],
    },
    {
      titles: ['銀行振込で支払いたい'],
      ask: '会社の規定でカードが使えません。',
      answer: '法人契約では**月末締め翌月末払い**の銀行振込がご利用いただけます。',
      categories: ['jaBilling'],
      documents: ['jaContracts'],
    },
    {
      titles: ['領収書を再発行してほしい'],
      ask: '{date}の領収書をなくしました。',
      answer:
        '[領収書](https://help.example.com/ja/receipts/{order})をご覧ください。「再発行」と印字されます。',
      categories: ['jaBilling'],
      documents: ['jaInvoices'],
    },
    {
      titles: ['解約したのに請求が来た'],
      ask: '先月解約しましたが、今月も{amount}請求されました。',
      answer: '解約は次回更新日から適用されます。{due}までの分が請求されています。',
      categories: ['jaBilling'],
      documents: ['jaPlans'],
    },
    {
      titles: ['年払いに変更すると安くなりますか'],
      ask: '年払いにした場合の差額を教えてください。',
      answer: '年払いは**2か月分**お得です。差額は{amount}です。',
      categories: ['jaBilling'],
      documents: ['jaPlans'],
    },
    {
      titles: ['契約者を{person}に変更したい'],
      ask: '担当者が異動しました。契約者を{person}に変えてください。',
      answer:
        '申請書が必要です。[申請書](https://help.example.com/ja/forms/owner)に押印のうえお送りください。',
      categories: ['jaBilling', 'jaAccount'],
      documents: ['jaContracts'],
    },
    {
      titles: ['見積書をください'],
      ask: '{plan}を{days}席で見積もりをお願いします。',
      answer: '見積書を{email}にお送りしました。有効期限は30日です。',
      categories: ['jaBilling'],
      documents: ['jaPlans', 'jaContracts'],
    },
    {
      titles: ['カードが拒否されます'],
      ask: '有効なカードなのに拒否されます。',
      answer: '`3D Secure`の認証に失敗しています。カード会社のアプリで認証を有効にしてください。',
      categories: ['jaBilling'],
      documents: ['jaInvoices'],
    },
  ],
};
