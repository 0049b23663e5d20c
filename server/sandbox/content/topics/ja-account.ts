import type { TopicGroup } from '../topic.ts';

export const japaneseAccount: TopicGroup = {
  language: 'ja',
  app: 'japanese',
  topics: [
    {
      titles: ['機種変更したら認証コードが届かない'],
      ask: '{device}に変えたら、コードが古い端末に届きます。',
      answer: '**バックアップコード**でログインし、*設定 → セキュリティ*で端末を登録し直してください。',
      categories: ['jaAccount'],
      documents: ['jaSignIn'],
    },
    {
      titles: ['パスワード再設定メールが来ません'],
      ask: '{email}に何度送っても届きません。',
      answer: '{time}に送信済みです。迷惑メールをご確認のうえ、`no-reply@example.com`を許可してください。',
      categories: ['jaAccount'],
      documents: ['jaSignIn'],
    },
    {
      titles: ['退会したい'],
      ask: '退会して個人情報も消してください。',
      answer: '受け付けました({ticket})。30日以内に個人情報を削除します。',
      categories: ['jaAccount', 'privacy'],
      documents: ['jaPrivacy'],
    },
    {
      titles: ['アカウントがロックされました'],
      ask: '15分待ってもロックが解除されません。',
      answer: '待っている間に試すと15分が数え直しになります。**再設定**するとすぐ解除されます。',
      categories: ['jaAccount'],
      documents: ['jaSignIn'],
    },
    {
      titles: ['{city}からのログイン通知に心当たりがない'],
      ask: '{city}からログインがあったと通知が来ました。',
      answer:
        '> {time} {city}からのログイン\n\nすべてのセッションを終了しました。パスワードを変更してください。',
      categories: ['jaAccount', 'privacy'],
      documents: ['jaSignIn', 'jaPrivacy'],
    },
    {
      titles: ['メールアドレスを変更できません'],
      ask: '確認メールが古いアドレスに届くので変えられません。',
      answer: 'バックアップコードがあれば、ログイン画面で確認できます。',
      categories: ['jaAccount'],
      documents: ['jaSignIn'],
    },
    {
      titles: ['個人情報の開示請求について'],
      ask: '保存されている情報を開示してください。',
      answer: '本人確認書類が必要です。\n\n- 運転免許証\n- マイナンバーカード(表面)\n- パスポート',
      categories: ['privacy'],
      documents: ['jaPrivacy'],
    },
    {
      titles: ['氏名の漢字が間違っています'],
      ask: '「髙」の字が「高」になっています。',
      answer: '旧字体も登録できます。*設定 → プロフィール*で直してください。',
      categories: ['jaAccount'],
      documents: ['jaSignIn'],
    },
    {
      titles: ['シングルサインオンの設定方法'],
      ask: '{company}でSSOを使いたいのですが、何が必要ですか?',
      answer: '1. ドメインをTXTレコードで確認\n2. メタデータを登録\n3. `NameID`にメールアドレス',
      categories: ['jaAccount'],
      documents: ['sso', 'jaSignIn'],
    },
    {
      titles: ['同じ名前のアカウントが二つある'],
      ask: '仕事用と個人用を一つにまとめたいです。',
      answer: '統合はできませんが、ワークスペースを**移す**ことはできます。',
      categories: ['jaAccount'],
      documents: ['workspace'],
    },
    {
      titles: ['法人アカウントに社員を追加したい'],
      ask: '{days}名まとめて追加できますか?',
      answer: 'CSVで追加できます。\n\n```csv\nemail,role\n{email},member\n```',
      categories: ['jaAccount'],
      documents: ['workspace', 'jaContracts'],
    },
    {
      titles: ['メルマガを止めてください'],
      ask: '配信停止にしたのに届きます。',
      answer: '本日停止しました。配信済みのものは{due}まで届くことがあります。',
      categories: ['jaAccount'],
      documents: ['jaPrivacy'],
    },
  ],
};
