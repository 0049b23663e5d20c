import type { TopicGroup } from '../topic.ts';

export const koreanApp: TopicGroup = {
  language: 'ko',
  app: 'korean',
  topics: [
    {
      titles: ['앱에서 알림이 오지 않아요 (안드로이드 15, {device})'],
      ask: '{device} 쓰는데 {date}부터 알림이 안 와요.',
      answer:
        '안드로이드 15에서는 **배터리 최적화**에서 앱을 빼야 합니다.\n\n1. 설정 > 애플리케이션\n2. 배터리 > *제한 없음*\n3. 앱 다시 시작',
      categories: ['koApp'],
      documents: ['koAppTrouble'],
    },
    {
      titles: ['로그인하면 흰 화면만 나와요'],
      ask: '업데이트하고 나서 로그인하면 하얀 화면이에요.',
      answer: '8.1의 알려진 문제이고 **8.2**에서 고쳐졌습니다. 그래도 같으면 캐시를 지워 주세요.',
      categories: ['koApp'],
      documents: ['koAppTrouble'],
    },
    {
      titles: ['사진 첨부가 99%에서 멈춥니다'],
      ask: '반품 사진을 올리는데 99%에서 멈춰요.',
      answer: '사진 한 장은 *20MB*까지입니다. 휴대폰에서 크기를 줄여 올려 주세요.',
      categories: ['koApp'],
      documents: ['koAppTrouble', 'koReturnGuide'],
    },
    {
      titles: ['엑셀로 내려받으면 글자가 깨져요'],
      ask: 'CSV를 엑셀에서 열면 한글이 다 깨집니다.',
      answer: '파일은 UTF-8입니다. 엑셀에서는 **데이터 > 텍스트/CSV**로 불러오고 `65001: UTF-8`을 고르세요.',
      categories: ['koApp'],
      documents: ['exports', 'koAppTrouble'],
    },
    {
      titles: ['검색하면 결과가 하나도 안 나와요'],
      ask: '"가방"을 찾으면 결과가 없어요. "가" 만 치면 나와요.',
      answer:
        '일부 휴대폰 키보드가 자모를 나눠서 보내는 문제입니다. {ticket}로 접수했고 다음 버전에서 고칩니다.',
      categories: ['koApp'],
      documents: ['koAppTrouble'],
    },
    {
      titles: ['다크 모드에서 글자가 안 보입니다'],
      ask: '다크 모드로 하면 주문 내역 글자가 검은색이에요.',
      answer: '8.2에서 고쳐졌습니다. 지금 버전은 *설정 > 정보*에서 볼 수 있어요.',
      categories: ['koApp'],
      documents: ['koAppTrouble'],
    },
    {
      titles: ['앱이 자꾸 꺼져요 ({device})'],
      ask: '장바구니만 누르면 앱이 꺼져요.',
      answer: '오류 기록을 확인했습니다: `NullPointerException: cart.coupon`. 만료된 쿠폰을 지우면 열립니다.',
      categories: ['koApp'],
      documents: ['koAppTrouble', 'koCoupons'],
    },
    {
      titles: ['리포트 시간이 9시간 차이 납니다'],
      ask: '리포트가 자정이 아니라 9시부터 시작해요.',
      answer: '리포트는 *워크스페이스*의 시간대를 씁니다. **워크스페이스 > 지역**에서 서울로 바꿔 주세요.',
      categories: ['koApp'],
      documents: ['workspace'],
    },
    {
      titles: ['<b>굵게</b> 태그가 그대로 보여요'],
      ask: '글에 <b>태그</b>를 넣으면 그대로 나와요. 예전엔 됐는데요?',
      answer: '안전을 위해 HTML은 글자 그대로 보입니다. `**굵게**`처럼 써 주세요.',
      categories: ['koApp'],
      documents: ['koAppTrouble'],
    },
    {
      titles: ['지문 로그인이 사라졌어요'],
      ask: '{device}로 바꾼 뒤에 지문 로그인이 없어졌어요.',
      answer: '기기가 바뀌면 보안을 위해 꺼집니다. *설정 > 보안*에서 다시 켤 수 있어요.',
      categories: ['koApp', 'koAccount'],
      documents: ['koAppTrouble', 'koAccountGuide'],
    },
    {
      titles: ['영상 상담 연결이 안 됩니다'],
      ask: '영상 상담을 누르면 카메라 권한이 없대요. 켜져 있는데요.',
      answer: '앱을 지웠다가 다시 설치하면 권한을 다시 묻습니다. 그래도 안 되면 상담사에게 연결해 드릴게요.',
      categories: ['koApp'],
      documents: ['koAppTrouble'],
    },
  ],
};
