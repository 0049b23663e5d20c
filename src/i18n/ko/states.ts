/** Korean: how state codes are read. */
export const states = {
  'states.no': '없음 또는 일반',
  'states.eb': '봇이 종료함',
  'states.ea': '상담사가 종료함',
  'states.eu': '사용자가 종료함',
  'states.wa': '상담사 대기 중',
  'states.wu': '사용자 답변 대기 중',
  'states.wu2': '사용자 답변 대기 중 (두 번째 유형)',
  'states.in': '중단됨 또는 초기',
  'states.pnd': '보류 중',
  'states.eo': '기타 사유로 종료됨',
  'states.lck': '잠김',
  'states.notDocumented': '뜻이 문서에 없음',

  'states.notGivenBack': 'Alli가 이 값을 돌려주지 않습니다',
  'states.setHereBy': '{name} 님이 {time}에 여기서 설정',
  'states.perhapsSet': '{words} – 응답이 없어 반영되지 않았을 수 있습니다',
  'states.setThrough': '{time}에 Parley에서 설정함. Alli는 이 값을 돌려주지 않습니다',
  'states.setHere': '{time}에 이 기기에서 설정함. Alli는 이 값을 돌려주지 않습니다',
  'states.notSetHere': '알 수 없음: Parley에서 설정한 사람이 없습니다',
  'states.notRead': '기록을 읽지 못했습니다',
} as const;
