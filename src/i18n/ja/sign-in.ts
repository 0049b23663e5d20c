/** Japanese: words of signing in and out, over a page, on pages of their own, and of who is signed in. */
export const signIn = {
  'signIn.title': 'ログイン',
  'signIn.welcome': 'Parleyの会話を見られるのは社内の方だけです。',
  'signIn.againTitle': 'もう一度ログインしてください',
  'signIn.ended': 'セッションが終了しました。',
  'signIn.kept': '入力と選択の内容はそのまま残り、ログインすると続きから再開します。',
  'signIn.waiting': {
    other: '{count}件の変更が待機中です。まだ送信されておらず、ログイン後に送信します。',
  },
  'signIn.button': 'ログイン',
  'signIn.as': '{name}としてログイン',
  'signIn.someoneElse': '別のアカウントでログイン',
  'signIn.newTab': '新しいタブで開きます',
  'signIn.inOtherTab': '開いたタブでログインしてください。ログインすると、このページは自動で再開します。',
  'signIn.cannotAsk': 'ログインしているか確認できません：{title}',
  'signIn.back': '再びログインしました。',
  'signIn.backSent': {
    other: '再びログインしました。待機していた{count}件の変更を送信しています。',
  },

  'signIn.doneTitle': 'ログインしました',
  'signIn.doneAs': '{name}としてログインしています。このタブを閉じてください。元のタブは自動で再開します。',
  'signIn.notDone': 'まだログインしていません。',
  'signIn.toConversations': '会話一覧へ',
  'signIn.outTitle': 'ログアウトしました',
  'signIn.outText':
    'このブラウザに残るのは言語と表示の設定だけです。ほかの人も使うブラウザの場合は、ウィンドウをすべて閉じてください。',

  'signIn.problem.expired.title': 'ログインの期限が切れました',
  'signIn.problem.expired.text':
    '10分以上前、または別のブラウザで始めたログインです。もう一度始めてください。続く場合は、ParleyのCookieを許可してください。',
  'signIn.problem.refused.title': 'ログインは取り消されました',
  'signIn.problem.refused.text':
    'ご自身または会社のログインが拒否しました。もう一度始めるか、ログインの担当者にParleyの利用を依頼してください。',
  'signIn.problem.unverified.title': 'メールアドレスが確認されていません',
  'signIn.problem.unverified.text':
    '会社のログインでメールアドレスを確認してから、もう一度ログインしてください。',
  'signIn.problem.no-email.title': 'ログインからメールアドレスを取得できません',
  'signIn.problem.no-email.text':
    'だれが何をしたかを記録するために必要です。管理者がOIDC_SCOPEとOIDC_EMAIL_CLAIMを確認できます。',
  'signIn.problem.no-role.title': 'Parleyでのロールがありません',
  'signIn.problem.no-role.text':
    'アカウントは確認できましたが、ロールが割り当てられていません。管理者に依頼してから、もう一度ログインしてください。',
  'signIn.problem.unavailable.title': 'ログインのサービスに接続できません',
  'signIn.problem.unavailable.text':
    '会社のログインが応答しません。しばらくしてからもう一度お試しください。続く場合は、管理者がOIDC_ISSUERを確認できます。',
  'signIn.problem.failed.title': 'ログインできませんでした',
  'signIn.problem.failed.text':
    '会社のログインの応答を利用できませんでした。もう一度お試しください。原因はParleyのログにあります。',

  'person.menu': '{name}としてログイン中',
  'person.role.viewer': '閲覧者：閲覧のみできます',
  'person.role.agent': 'エージェント：閲覧と変更ができます',
  'person.role.admin': '管理者：すべての操作ができます',
  'person.signOut': 'ログアウト',
  'person.notHere': 'Parleyの手前のログインは、ここからは終了できません。',
  'person.outTitle': '未送信の内容を破棄してログアウトしますか？',
  'person.outDrafts': {
    other: '入力して未送信の文章{count}件が、このブラウザから削除されます。',
  },
  'person.outJob': '一括編集が実行中です。まだ送信していない変更は送信されません。',
  'person.outFailed': 'まだログインしています：{title}',
} as const;
