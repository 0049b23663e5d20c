/** Korean: words of help in place. */
export const help = {
  'help.filtersIntro':
    '필터링은 Alli가 합니다. Parley는 선택한 값을 그대로 전달합니다. Alli 문서에 없는 내용은 따로 표시합니다.',
  'help.unknown': '알 수 없음: {what}',
  'help.search': '입력한 말을 Alli가 검색합니다.',
  'help.search.unknown': '어느 항목에서 찾는지, 단어의 일부도 찾는지.',
  'help.app': '이 앱과의 대화입니다. Alli에는 앱 목록이 없어, 이름은 디렉터리와 여기서 본 행에서 가져옵니다.',
  'help.category':
    '이 카테고리의 대화입니다. Alli는 ID만 받으며, 이름은 디렉터리와 여기서 본 행에서 가져옵니다.',
  'help.users': 'Alli의 ID로 지정한 사용자의 대화입니다.',
  'help.users.unknown': '여러 ID를 어떻게 결합하는지. 그중 하나라도 맞으면 포함하는 것으로 보입니다.',
  'help.background': '백그라운드에서 아직 처리 중인지로 거릅니다.',
  'help.activeOnly': 'Alli가 진행 중으로 보는 대화만 표시합니다.',
  'help.activeOnly.unknown': '종료되지 않은 대화와 정확히 일치하는지.',
  'help.lastChat': '마지막 채팅 시간의 범위입니다. 설정의 시간대를 따릅니다.',
  'help.lastChat.unknown':
    '“시작”의 정확한 동작. 공식 문서의 문장이 서로 어긋나, 가장 그럴듯한 뜻으로 썼습니다.',
  'help.firstChat': '첫 채팅 시간의 범위입니다. 설정의 시간대를 따릅니다.',
  'help.ended':
    'Alli에는 이 필터가 없습니다. Parley가 대화를 한 페이지씩 읽고 맞지 않는 대화를 제외합니다. 몇 개를 읽었는지는 목록 아래에 표시됩니다.',
  'help.uncategorized':
    'Alli에는 이 필터가 없습니다. Parley가 대화를 한 페이지씩 읽고 카테고리가 있는 대화를 제외합니다.',
  'help.known':
    'Alli가 아닌 Parley의 필터입니다. Parley에서 마지막으로 이렇게 설정한 대화를 최근에 설정한 순서로 고릅니다. Alli는 이 값을 돌려주지 않으므로 다른 곳에서 설정한 것은 찾을 수 없습니다. 다른 필터는 이 중에서 다시 고릅니다.',
  'help.variables': '필터가 아닙니다. Alli에 이 변수를 요청해 각각 열로 표시합니다.',
  'help.order': 'Alli에는 이 네 가지 정렬만 있습니다. 마지막 채팅 순에서는 새 메시지에 따라 행이 움직입니다.',
  'help.sandbox': '샌드박스입니다',
  'help.sandboxText':
    'Parley 안에서 Alli처럼 응답하며, 대화는 모두 가상입니다. 무엇이든 해 보세요. Alli에는 전달되지 않고, 다시 시작하면 변경 내용이 모두 사라집니다.',
  'help.try': '처음 해 볼 일',
  'help.try1': '대화를 열고 그 안의 출처를 열어 보세요.',
  'help.try2': '답변을 평가하고 더 나은 답변을 써 보세요.',
  'help.try3': '여러 행을 선택해 한 번에 편집해 보세요.',
  'help.connect': 'Alli에 연결하려면',
  'help.connect1': 'Alli에서 프로젝트의 API 키를 발급받습니다.',
  'help.connect2': 'Parley가 실행되는 곳에 설정합니다:',
  'help.connect3': 'Parley를 다시 시작하고 설정에서 연결을 확인합니다.',
  'help.toSettings': '설정 열기',
} as const;
