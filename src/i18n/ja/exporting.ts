/** Words of the exports in Japanese. */
export const exporting = {
  'exporting.list': '一覧をエクスポート',
  'exporting.listHint':
    '現在のフィルターのすべての行を、現在の順序と画面の列のまま、IDとリンクを付けて書き出します。',
  'exporting.selection': '選択した会話をエクスポート',
  'exporting.selectionHint': {
    other: '選択した会話{count}件を、一覧の順序と画面の列のまま、IDとリンクを付けて書き出します。',
  },
  'exporting.figure': '数値の内訳をエクスポート',
  'exporting.figureHint': {
    other: '{title}：会話{count}件、新しい順。行の単位がメッセージの場合は、数値に含まれる回答だけです。',
  },
  'exporting.figureHintWhole': { other: '{title}：会話{count}件、新しい順。' },
  'exporting.rows': '行の単位',
  'exporting.conversations': '会話',
  'exporting.messages': 'メッセージ',
  'exporting.format': '形式',
  'exporting.start': 'ファイルを保存',
  'exporting.stop': '停止',
  'exporting.progress': '読み取った会話',
  'exporting.read': { other: '会話{count}件を読み取り済み' },
  'exporting.readOf': { other: '会話{count}件中{read}件を読み取り済み' },
  'exporting.running': { other: 'これまでに{count}行を保存' },
  'exporting.complete': { other: '完了: {count}行' },
  'exporting.cut': { other: '{count}行で中断しました。ファイルの最終行に記載されています。' },
  'exporting.unread': { other: '会話{count}件を読み取れませんでした。ファイルの該当行に理由があります。' },
  'exporting.broken': {
    other: 'メッセージ{count}件を読み取れませんでした。ファイルの該当行に理由があります。',
  },
  'exporting.doubles': { other: '一覧が動いたため2回現れた会話{count}件は、1回だけ書き出しました。' },
  'exporting.late': { other: '書き出し中に増えたか、順番が上がった会話{count}件は末尾にあります。' },
  'exporting.report': '確認した会話: {seen}。読み取り時間: {from}～{to}。',
  'exporting.failed': '停止: {title}',
  'exporting.at': '最後に保存した会話: {id}',
  'exporting.lost': 'ファイルに書き込めませんでした。',
  'exporting.link': 'リンク',
  'exporting.problem': '読み取れない理由',
};
