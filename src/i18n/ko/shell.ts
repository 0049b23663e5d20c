/** Korean: words of the shell, and of what every screen shares: errors, times, copying. */
export const shell = {
  'shell.skip': '본문으로 건너뛰기',
  'shell.conversations': '대화',
  'shell.mine': '내 담당',
  'shell.analytics': '분석',
  'shell.review': '검토',
  'shell.activity': '활동',
  'shell.settings': '설정',
  'shell.sandbox': '샌드박스',
  'shell.notFoundTitle': '페이지가 없습니다',
  'shell.notFoundText': 'Parley에 {path} 주소의 페이지가 없습니다.',
  'shell.toConversations': '대화 목록으로',

  'shell.notifications': '알림',

  'common.copied': '복사했습니다',
  'common.copyDetails': '세부 정보 복사',
  'common.tryAgain': '다시 시도',
  'common.close': '닫기',
  'common.cancel': '취소',
  'common.dismiss': '닫기',
  'common.seconds': '{seconds}초',
  'common.clear': '{label} 지우기',
  'common.empty': '–',
  'common.notGiven': '제공되지 않음',

  'error.keyRefused.title': 'Alli가 키를 거부했습니다',
  'error.keyRefused.text':
    '관리자가 유효한 키(ALLI_API_KEY)를 설정하고 Parley를 다시 시작해야 대화를 읽을 수 있습니다.',
  'error.notAllowed.title': 'Alli에서 허용하지 않는 작업입니다',
  'error.notAllowed.text':
    '키는 맞지만 이 작업을 할 권한이 없습니다. 관리자가 키의 권한을 확인할 수 있습니다.',
  'error.notFound.title': 'Alli에서 찾을 수 없습니다',
  'error.notFound.text': '삭제되었거나 주소가 완전하지 않을 수 있습니다.',
  'error.rateLimited.title': '요청이 너무 많습니다',
  'error.rateLimited.text':
    'Alli가 잠시 멈추라고 요청했습니다. 자동으로 다시 진행하며, 화면의 내용은 그대로 남습니다.',
  'error.rateLimited.textIn':
    'Alli가 잠시 멈추라고 요청했습니다. {seconds}초 후 자동으로 다시 진행하며, 화면의 내용은 그대로 남습니다.',
  'error.payment.title': 'Alli가 결제를 요구합니다',
  'error.payment.text':
    '이 프로젝트의 요금제에 포함되지 않은 요청입니다. 관리자가 Alli에서 확인할 수 있습니다.',
  'error.badRequest.title': 'Alli가 요청을 받아들이지 않습니다',
  'error.badRequest.text':
    '다시 시도해도 결과는 같습니다. 필터를 바꾸거나 아래 세부 정보를 관리자에게 전달하세요.',
  'error.alliFailed.title': 'Alli에서 오류가 발생했습니다',
  'error.alliFailed.text': '요청은 전달되었지만 Alli에서 처리하지 못했습니다. 다시 시도하면 될 수 있습니다.',
  'error.alliUnreachable.title': 'Alli에 연결할 수 없습니다',
  'error.alliUnreachable.text': '게이트웨이는 정상이지만 그 뒤의 서비스가 응답하지 않습니다.',
  'error.alliSlow.title': 'Alli의 응답이 너무 늦습니다',
  'error.alliSlow.text': '게이트웨이가 최대 시간까지 기다렸습니다. 필터를 좁히면 더 빨리 응답할 수 있습니다.',
  'error.gatewayBusy.title': '요청이 한꺼번에 몰렸습니다',
  'error.gatewayBusy.text':
    'Alli를 기다리는 요청이 너무 많아 이 요청은 보내지 않았습니다. 잠시 후 다시 시도됩니다.',
  'error.outdated.title': 'Parley의 새 버전이 있습니다',
  'error.outdated.text':
    '이 페이지의 일부를 불러오지 못했습니다. 다시 시도하면 페이지를 새로 불러옵니다. 작성 중인 초안은 이 기기에 보관됩니다.',
  'error.journalDown.title': 'Parley의 기록을 사용할 수 없습니다',
  'error.journalDown.text':
    '변경 내용은 보내기 전에 먼저 기록하므로 아무것도 변경하지 않았습니다. 관리자가 데이터베이스를 확인할 수 있으며, 원인은 로그에 있습니다.',
  'error.changedSince.title': '다른 사람이 먼저 변경했습니다',
  'error.changedSince.text':
    '그사이 동료가 같은 항목을 설정하여 아무것도 변경하지 않았습니다. 현재 값을 확인하고 다시 결정하세요.',
  'error.gatewayUnreachable.title': 'Parley에 연결할 수 없습니다',
  'error.gatewayUnreachable.text': 'Parley 게이트웨이가 응답하지 않습니다. 다시 시작하는 중일 수 있습니다.',
  'error.gatewayRefused.title': 'Parley가 요청을 거부했습니다',
  'error.gatewayRefused.text': '게이트웨이의 규칙에 어긋나는 요청이라 전달하지 않았습니다.',
  'error.offline.title': '오프라인 상태입니다',
  'error.offline.text': '불러온 내용은 계속 볼 수 있습니다. 네트워크가 연결되면 자동으로 이어집니다.',
  'error.contract.title': '이해할 수 없는 응답입니다',
  'error.contract.text': '응답이 문서에 있는 형식과 다릅니다. 다시 시도해도 결과는 같습니다.',
  'error.bug.title': 'Parley에 오류가 있습니다',
  'error.bug.text':
    '일어나지 않아야 할 일입니다. 아래 세부 정보를 관리자에게 전달하고 페이지를 새로 고치세요.',
  'role.viewer': '읽기만 할 수 있는 조회자 역할입니다. 변경하려면 관리자에게 상담사 역할을 요청하세요.',
  'error.notPermitted.title': '이 역할로는 할 수 없는 작업입니다',
  'error.notPermitted.text': '아무것도 변경하지 않았습니다. Parley 관리자가 다른 역할을 줄 수 있습니다.',
  'error.noRole.title': 'Parley에서 사용할 역할이 없습니다',
  'error.noRole.text': '계정은 확인했지만 역할이 정해지지 않았습니다. 관리자에게 역할을 요청하세요.',
  'error.tooFast.title': '요청을 너무 많이 보냈습니다',
  'error.tooFast.text': '한 사람이 보낼 수 있는 요청 수를 넘어 보내지 않았습니다. 잠시 후 계속하세요.',
  'error.signInDown.title': '로그인 서비스에 연결할 수 없습니다',
  'error.signInDown.text': '누구인지 확인할 수 없어 아무것도 보내지 않았습니다. 잠시 후 다시 시도하세요.',
  'error.requestId': '요청 {id}',
} as const;
