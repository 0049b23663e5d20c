/** Japanese: words of the choice of columns. */
export const display = {
  'display.columns': '列',
  'display.hidden': '非表示の列',
  'display.usual': '標準の列',
  'display.usualHint':
    '幅が足りないときは一部の列を省きます。選択すると、選んだ列をすべて表示し、一覧は横にスクロールします。',
  'display.hint':
    'この選択はアドレスと保存したビューに残ります。幅は見出しの端をドラッグするか、ここのつまみで←と→を押して変えます。',
  'display.pin': '{name}を固定',
  'display.move': '{name}を移動',
  'display.moveHint': '上下キー、Home、Endで列を移動し、左右キーで幅を変えます。',
  'display.moved': '{name}：{count}件中{place}番目',
  'display.width': '{name}：幅{width}',
};
