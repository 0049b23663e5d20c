/** Japanese: words of help in place. */
export const help = {
  'help.filtersIntro':
    '絞り込みはAlliが行い、Parleyは選択した値をそのまま渡します。Alliのドキュメントにない点には印を付けています。',
  'help.unknown': '不明：{what}',
  'help.search': '入力した言葉をAlliが検索します。',
  'help.search.unknown': 'どの項目を検索するか、語の一部でも見つかるか。',
  'help.app':
    'このアプリとの会話です。Alliにはアプリの一覧がないため、名前はディレクトリとここで見た行から取得します。',
  'help.category':
    'このカテゴリの会話です。AlliはIDだけを受け付け、名前はディレクトリとここで見た行から取得します。',
  'help.users': 'AlliのIDで指定したユーザーの会話です。',
  'help.users.unknown': '複数のIDの組み合わせ方。いずれかに一致すればよいと考えられます。',
  'help.background': 'バックグラウンドで処理が続いているかどうかで絞り込みます。',
  'help.activeOnly': 'Alliが進行中とみなす会話だけを表示します。',
  'help.activeOnly.unknown': '終了していない会話と完全に一致するか。',
  'help.lastChat': '最終チャットの時刻の範囲です。設定のタイムゾーンに従います。',
  'help.lastChat.unknown':
    '「開始」の正確な動作。公式リファレンスの文が矛盾しているため、最も確からしい意味で使っています。',
  'help.firstChat': '初回チャットの時刻の範囲です。設定のタイムゾーンに従います。',
  'help.ended':
    'Alliにはこのフィルターがありません。Parleyが会話を1ページずつ読み、合わないものを除きます。読んだ件数は一覧の下に表示されます。',
  'help.uncategorized':
    'Alliにはこのフィルターがありません。Parleyが会話を1ページずつ読み、カテゴリのあるものを除きます。',
  'help.known':
    'AlliではなくParleyのフィルターです。Parleyで最後にこの値を設定した会話を、設定が新しい順に選びます。Alliはこの値を返さないため、ほかで設定されたものは見つかりません。ほかのフィルターは、この中からさらに絞り込みます。',
  'help.variables': 'フィルターではありません。Alliにこれらの変数を求め、それぞれ列に表示します。',
  'help.order': 'Alliの並び順はこの4種類だけです。最終チャット順では、新しいメッセージで行が動きます。',
  'help.sandbox': 'これはサンドボックスです',
  'help.sandboxText':
    'Parleyの中でAlliと同じように応答し、会話はすべて架空です。自由に試してください。Alliには何も届かず、再起動すると変更はすべて消えます。',
  'help.try': '最初に試すこと',
  'help.try1': '会話を開き、その中の出典を開いてみる。',
  'help.try2': '回答を評価し、より良い回答を書いてみる。',
  'help.try3': 'いくつかの行を選択し、まとめて編集してみる。',
  'help.connect': 'Alliに接続するには',
  'help.connect1': 'AlliでプロジェクトのAPIキーを取得します。',
  'help.connect2': 'Parleyを実行している環境に設定します：',
  'help.connect3': 'Parleyを再起動し、設定で接続を確認します。',
  'help.toSettings': '設定を開く',
} as const;
