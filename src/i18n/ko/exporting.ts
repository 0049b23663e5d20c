/** Words of the export of the list in Korean. */
export const exporting = {
  'exporting.title': '목록 내보내기',
  'exporting.hint':
    '현재 필터의 모든 행을 현재 순서대로, 모든 열과 ID, 링크를 포함해 내보냅니다. 내보내는 동안 순서가 위로 올라간 대화는 빠질 수 있습니다.',
  'exporting.rows': '행 단위',
  'exporting.conversations': '대화',
  'exporting.messages': '메시지',
  'exporting.format': '형식',
  'exporting.start': '파일 저장',
  'exporting.stop': '중지',
  'exporting.running': { other: '지금까지 {count}행 저장함' },
  'exporting.complete': { other: '완료: {count}행' },
  'exporting.cut': { other: '{count}행에서 중단되었습니다. 파일의 마지막 줄에 표시됩니다.' },
  'exporting.report':
    '확인한 대화: {seen}. 제외: 중복 {doubles}, 읽을 수 없음 {unreadable}. 읽은 시간: {from} ~ {to}.',
  'exporting.failed': '중단됨: {title}',
  'exporting.at': '마지막으로 저장된 대화: {id}',
  'exporting.lost': '파일을 쓸 수 없습니다.',
  'exporting.link': '링크',
};
