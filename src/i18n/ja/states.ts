/** Japanese: how state codes are read. */
export const states = {
  'states.no': 'なし、または通常',
  'states.eb': 'ボットが終了',
  'states.ea': 'エージェントが終了',
  'states.eu': 'ユーザーが終了',
  'states.wa': 'エージェント待ち',
  'states.wu': 'ユーザーの返答待ち',
  'states.wu2': 'ユーザーの返答待ち（2種類目）',
  'states.in': '中断、または初期',
  'states.pnd': '保留中',
  'states.eo': 'その他の理由で終了',
  'states.lck': 'ロック中',
  'states.notDocumented': '意味は公開されていません',

  'states.notGivenBack': 'Alliはこの値を返しません',
  'states.setHereBy': '{name} さんが {time} にここで設定',
  'states.perhapsSet': '{words}（応答がなく、反映されていない可能性があります）',
  'states.setThrough': '{time} に Parley で設定。Alli はこの値を返しません',
  'states.setHere': '{time}にこの端末で設定。Alliはこの値を返しません',
  'states.notSetHere': '不明: Parley で設定した人はいません',
  'states.notRead': '記録を読み込めませんでした',
} as const;
