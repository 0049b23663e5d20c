/** Japanese: words of the shell, and of what every screen shares: errors, times, copying. */
export const shell = {
  'shell.skip': '本文へスキップ',
  'shell.conversations': '会話',
  'shell.mine': '自分の担当',
  'shell.analytics': '分析',
  'shell.review': 'レビュー',
  'shell.activity': 'アクティビティ',
  'shell.settings': '設定',
  'shell.sandbox': 'サンドボックス',
  'shell.notFoundTitle': 'ページがありません',
  'shell.notFoundText': 'Parleyに{path}というページはありません。',
  'shell.toConversations': '会話一覧へ',

  'shell.notifications': '通知',

  'common.copied': 'コピーしました',
  'common.copyDetails': '詳細をコピー',
  'common.tryAgain': '再試行',
  'common.close': '閉じる',
  'common.cancel': 'キャンセル',
  'common.dismiss': '閉じる',
  'common.seconds': '{seconds}秒',
  'common.clear': '{label}をクリア',
  'common.empty': '–',
  'common.notGiven': '情報なし',

  'error.keyRefused.title': 'Alliがキーを拒否しました',
  'error.keyRefused.text':
    '管理者が有効なキー（ALLI_API_KEY）を設定してParleyを再起動するまで、会話は読めません。',
  'error.notAllowed.title': 'Alliで許可されていない操作です',
  'error.notAllowed.text': 'キーは有効ですが、この操作の権限がありません。管理者がキーの権限を確認できます。',
  'error.notFound.title': 'Alliに見つかりません',
  'error.notFound.text': '削除されたか、アドレスが不完全な可能性があります。',
  'error.rateLimited.title': 'リクエストが多すぎます',
  'error.rateLimited.text':
    'Alliから一時停止を求められています。自動で再開します。表示中の内容はそのまま残ります。',
  'error.rateLimited.textIn':
    'Alliから一時停止を求められています。{seconds}秒後に自動で再開します。表示中の内容はそのまま残ります。',
  'error.payment.title': 'Alliが支払いを求めています',
  'error.payment.text': 'このプロジェクトのプランに含まれないリクエストです。管理者がAlliで確認できます。',
  'error.badRequest.title': 'Alliがリクエストを受け付けません',
  'error.badRequest.text':
    '再試行しても結果は変わりません。フィルターを変えるか、下の詳細を管理者に渡してください。',
  'error.alliFailed.title': 'Alliでエラーが発生しました',
  'error.alliFailed.text':
    'リクエストは届きましたが、Alliで処理できませんでした。再試行で解決することがあります。',
  'error.alliUnreachable.title': 'Alliに接続できません',
  'error.alliUnreachable.text': 'ゲートウェイは正常ですが、その先のサービスが応答しません。',
  'error.alliSlow.title': 'Alliの応答に時間がかかりすぎています',
  'error.alliSlow.text': 'ゲートウェイは上限まで待ちました。フィルターを絞ると早く応答することがあります。',
  'error.gatewayBusy.title': 'リクエストが集中しています',
  'error.gatewayBusy.text':
    'Alli を待つリクエストが多すぎるため、このリクエストは送信されませんでした。しばらくすると再開します。',
  'error.outdated.title': 'Parley の新しいバージョンがあります',
  'error.outdated.text':
    'このページの一部を読み込めませんでした。再試行するとページを読み込み直します。下書きはこの端末に保存されています。',
  'error.journalDown.title': 'Parley の記録を利用できません',
  'error.journalDown.text':
    '変更は送信前に記録されるため、何も変更されていません。管理者がデータベースを確認できます。原因はログにあります。',
  'error.changedSince.title': 'ほかの人が先に変更しました',
  'error.changedSince.text':
    'その間に同僚が同じ項目を設定したため、何も変更されていません。現在の値を確認して、もう一度判断してください。',
  'error.gatewayUnreachable.title': 'Parleyに接続できません',
  'error.gatewayUnreachable.text': 'Parleyのゲートウェイが応答しません。再起動中の可能性があります。',
  'error.gatewayRefused.title': 'Parleyがリクエストを拒否しました',
  'error.gatewayRefused.text': 'ゲートウェイの規則に反するため、送信しませんでした。',
  'error.offline.title': 'オフラインです',
  'error.offline.text': '読み込んだ内容は引き続き読めます。ネットワークが戻ると自動で再開します。',
  'error.contract.title': '解釈できない応答です',
  'error.contract.text': '応答がドキュメントの形式と異なります。再試行しても結果は変わりません。',
  'error.bug.title': 'Parleyの不具合です',
  'error.bug.text': '本来起こらない問題です。下の詳細を管理者に渡し、ページを再読み込みしてください。',
  'role.viewer':
    '閲覧者のため、閲覧のみできます。変更するには、管理者にエージェントのロールを依頼してください。',
  'error.notPermitted.title': 'このロールではできない操作です',
  'error.notPermitted.text': '何も変更されていません。Parleyの管理者が別のロールを割り当てられます。',
  'error.noRole.title': 'Parleyでのロールがありません',
  'error.noRole.text':
    'アカウントは確認できましたが、ロールが割り当てられていません。管理者に依頼してください。',
  'error.tooFast.title': 'リクエストを送りすぎています',
  'error.tooFast.text': '1人が送れる回数を超えたため、送信されませんでした。しばらくしてから続けてください。',
  'error.signInDown.title': 'ログインのサービスに接続できません',
  'error.signInDown.text':
    'だれであるか確認できないため、何も送信されませんでした。しばらくしてから再試行してください。',
  'error.requestId': 'リクエスト {id}',
} as const;
