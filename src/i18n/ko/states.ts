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
} as const;
