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
} as const;
