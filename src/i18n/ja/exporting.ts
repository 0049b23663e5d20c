/** Words of the export of the list in Japanese. */
export const exporting = {
  'exporting.title': '一覧をエクスポート',
  'exporting.hint':
    '現在のフィルターのすべての行を、現在の順序で、すべての列と ID、リンクを付けて書き出します。書き出し中に順番が上がった会話は含まれないことがあります。',
  'exporting.rows': '行の単位',
  'exporting.conversations': '会話',
  'exporting.messages': 'メッセージ',
  'exporting.format': '形式',
  'exporting.start': 'ファイルを保存',
  'exporting.stop': '停止',
  'exporting.running': { other: 'これまでに {count} 行を保存' },
  'exporting.complete': { other: '完了: {count} 行' },
  'exporting.cut': { other: '{count} 行で中断しました。ファイルの最終行に記載されています。' },
  'exporting.report':
    '確認した会話: {seen}。除外: 重複 {doubles}、読み取り不可 {unreadable}。読み取り時間: {from} ～ {to}。',
  'exporting.failed': '停止: {title}',
  'exporting.at': '最後に保存した会話: {id}',
  'exporting.lost': 'ファイルに書き込めませんでした。',
  'exporting.link': 'リンク',
};
