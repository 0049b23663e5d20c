/** Japanese: the list by state and assignee. */
export const known = {
  'known.findState': '名前またはコードで検索',
  'known.noState': 'その名前のステータスはありません。',
  'known.what':
    'Parley で最後に設定された値によるもので、新しく設定された順です。ほかの場所で設定された値はここでは分かりません。',
  'known.others':
    'ほかのフィルターは Parley が読み込んだ内容に適用され、検索はタイトルとユーザーを対象にします。',
  'known.off': '記録が無効（JOURNAL=off）のため、該当する会話が分かりません。',
  'known.whoAmI':
    'ログインなしで使用しているため、どの担当者か分かりません。選んだ内容はこの端末にだけ保存されます。',
  'known.iAm': '私は',
} as const;
