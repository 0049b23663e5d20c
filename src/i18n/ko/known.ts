/** Korean: the list by state and assignee. */
export const known = {
  'known.findState': '이름 또는 코드로 찾기',
  'known.noState': '그런 이름의 상태가 없습니다.',
  'known.what':
    'Parley에서 마지막으로 설정한 값 기준이며 최근에 설정한 순서입니다. 다른 곳에서 설정한 값은 알 수 없습니다.',
  'known.others': '다른 필터는 Parley가 읽은 내용에 적용하며, 검색은 제목과 사용자에서 찾습니다.',
  'known.off': '기록이 꺼져 있어(JOURNAL=off) 해당하는 대화를 알 수 없습니다.',
  'known.whoAmI': '로그인 없이 쓰고 있어 어느 상담사인지 알 수 없습니다. 선택한 값은 이 기기에만 저장됩니다.',
  'known.iAm': '나는',
} as const;
