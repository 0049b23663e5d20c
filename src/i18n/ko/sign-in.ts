/** Korean: words of signing in and out, over a page, on pages of their own, and of who is signed in. */
export const signIn = {
  'signIn.title': '로그인',
  'signIn.welcome': '회사 구성원만 Parley에서 대화를 볼 수 있습니다.',
  'signIn.againTitle': '다시 로그인하세요',
  'signIn.ended': '로그인 세션이 끝났습니다.',
  'signIn.kept': '입력하고 선택한 내용은 그대로 있으며, 로그인하면 이어집니다.',
  'signIn.waiting': {
    other: '변경 {count}건이 대기 중입니다. 아직 보내지 않았으며, 로그인하면 보냅니다.',
  },
  'signIn.button': '로그인',
  'signIn.as': '{name} 계정으로 로그인',
  'signIn.someoneElse': '다른 계정으로 로그인',
  'signIn.newTab': '새 탭에서 열림',
  'signIn.inOtherTab': '새로 열린 탭에서 로그인하세요. 로그인하면 이 페이지가 자동으로 이어집니다.',
  'signIn.cannotAsk': '로그인 여부를 확인할 수 없습니다: {title}',
  'signIn.back': '다시 로그인했습니다.',
  'signIn.backSent': {
    other: '다시 로그인했습니다. 대기하던 변경 {count}건을 지금 보냅니다.',
  },

  'signIn.doneTitle': '로그인했습니다',
  'signIn.doneAs': '{name} 계정입니다. 이 탭을 닫으세요. 원래 탭은 자동으로 이어집니다.',
  'signIn.notDone': '아직 로그인하지 않았습니다.',
  'signIn.toConversations': '대화 목록으로',
  'signIn.outTitle': '로그아웃했습니다',
  'signIn.outText':
    '이 브라우저에는 언어와 화면 설정만 남습니다. 다른 사람과 함께 쓰는 브라우저라면 창을 모두 닫으세요.',

  'signIn.problem.expired.title': '로그인 시간이 초과되었습니다',
  'signIn.problem.expired.text':
    '10분 전에 시작했거나 다른 브라우저에서 시작한 로그인입니다. 다시 시작하세요. 계속되면 Parley의 쿠키를 허용하세요.',
  'signIn.problem.refused.title': '로그인이 취소되었습니다',
  'signIn.problem.refused.text':
    '직접 취소했거나 회사 로그인에서 거부했습니다. 다시 시작하거나, 로그인 담당자에게 Parley 사용을 요청하세요.',
  'signIn.problem.unverified.title': '이메일 주소가 확인되지 않았습니다',
  'signIn.problem.unverified.text': '회사 로그인에서 이메일 주소를 확인한 뒤 다시 로그인하세요.',
  'signIn.problem.no-email.title': '로그인에서 이메일 주소를 받지 못했습니다',
  'signIn.problem.no-email.text':
    '누가 무엇을 했는지 알려면 이메일 주소가 필요합니다. 관리자가 OIDC_SCOPE와 OIDC_EMAIL_CLAIM을 확인할 수 있습니다.',
  'signIn.problem.no-role.title': 'Parley에서 사용할 역할이 없습니다',
  'signIn.problem.no-role.text':
    '계정은 확인했지만 역할이 정해지지 않았습니다. 관리자에게 역할을 요청한 뒤 다시 로그인하세요.',
  'signIn.problem.unavailable.title': '로그인 서비스에 연결할 수 없습니다',
  'signIn.problem.unavailable.text':
    '회사 로그인이 응답하지 않습니다. 잠시 후 다시 시도하세요. 계속되면 관리자가 OIDC_ISSUER를 확인할 수 있습니다.',
  'signIn.problem.failed.title': '로그인하지 못했습니다',
  'signIn.problem.failed.text':
    '회사 로그인의 응답을 사용할 수 없습니다. 다시 시도하세요. 원인은 Parley의 로그에 있습니다.',

  'person.menu': '{name} 계정으로 로그인함',
  'person.role.viewer': '조회자: 읽기만 할 수 있습니다',
  'person.role.agent': '상담사: 읽고 변경할 수 있습니다',
  'person.role.admin': '관리자: 모든 작업을 할 수 있습니다',
  'person.signOut': '로그아웃',
  'person.notHere': 'Parley 앞단의 로그인은 여기에서 끝낼 수 없습니다.',
  'person.outTitle': '보내지 않은 내용을 지우고 로그아웃할까요?',
  'person.outDrafts': {
    other: '입력하고 보내지 않은 글 {count}개가 이 브라우저에서 삭제됩니다.',
  },
  'person.outJob': '일괄 편집이 진행 중입니다. 아직 보내지 않은 변경은 보내지 않습니다.',
  'person.outFailed': '아직 로그인 상태입니다: {title}',
} as const;
