/** Korean: words of the choice of columns. */
export const display = {
  'display.columns': '열',
  'display.hidden': '숨긴 열',
  'display.usual': '기본 열',
  'display.usualHint':
    '공간이 좁으면 일부 열이 숨겨집니다. 직접 선택하면 선택한 열을 모두 표시하고 목록을 옆으로 스크롤합니다.',
  'display.hint':
    '이 선택은 주소와 저장한 보기에 남습니다. 너비는 머리글 가장자리를 끌거나 여기 손잡이에서 ←, → 키로 조절합니다.',
  'display.pin': '{name} 열 고정',
  'display.move': '{name} 열 이동',
  'display.moveHint': '위아래 화살표, Home, End로 열을 옮기고 좌우 화살표로 너비를 조절합니다.',
  'display.moved': '{name}: {count}개 중 {place}번째',
  'display.width': '{name}: 너비 {width}',
};
