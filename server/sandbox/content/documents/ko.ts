import type { DocumentText } from '../document.ts';

export const koreanDocuments = {
  koRefundPolicy: {
    title: '환불 정책 2026',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ko/refund-2026.pdf',
    base: '주문·환불',
    badRatings: 38,
    passages: [
      [4, '신용카드는 영업일 기준 3~5일, 체크카드는 5~7일 이내에 환불됩니다.'],
      [5, '상품이 물류센터에 입고된 다음 영업일에 환불이 시작됩니다.'],
    ],
  },
  koCancel: {
    title: '구독 해지 안내',
    kind: 'FAQ',
    url: null,
    base: '결제',
    badRatings: 20,
    passages: [
      [null, '해지는 다음 결제일 하루 전까지 신청해야 그 달부터 적용됩니다.'],
      [null, '해지 후에도 남은 기간 동안은 서비스를 그대로 이용할 수 있습니다.'],
    ],
  },
  koShippingGuide: {
    title: '배송 안내',
    kind: 'WEB',
    url: 'https://help.example.com/ko/shipping',
    base: '주문·환불',
    badRatings: 7,
    passages: [
      [null, '오후 3시 이전 결제 건은 당일 출고됩니다. 제주·도서 지역은 2일이 더 걸립니다.'],
      [null, '출고된 뒤에는 배송지를 바꿀 수 없으며, 회수 후 다시 보내 드립니다.'],
    ],
  },
  koReturnGuide: {
    title: '반품 접수 안내',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ko/return.pdf',
    base: '주문·환불',
    badRatings: 8,
    passages: [
      [1, '수령일로부터 7일 이내에 마이페이지에서 반품을 접수할 수 있습니다.'],
      [3, '상품 불량인 경우 왕복 배송비는 당사가 부담합니다.'],
    ],
  },
  koTaxInvoiceGuide: {
    title: '세금계산서 발행 가이드',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ko/tax-invoice.pdf',
    base: '결제',
    badRatings: 28,
    passages: [
      [2, '세금계산서는 결제일이 속한 달의 다음 달 10일까지 발행할 수 있습니다.'],
      [6, '사업자등록번호가 잘못된 경우 수정세금계산서를 발행합니다.'],
    ],
  },
  koPayments: {
    title: '결제 수단 안내',
    kind: 'WEB',
    url: 'https://help.example.com/ko/payments',
    base: '결제',
    badRatings: 10,
    passages: [
      [null, '카드 변경은 설정 > 결제에서 할 수 있으며 다음 결제부터 적용됩니다.'],
      [null, '가상계좌 입금 기한은 주문 후 24시간입니다.'],
    ],
  },
  koAccountGuide: {
    title: '회원 계정 관리',
    kind: 'FAQ',
    url: 'https://help.example.com/ko/account',
    base: '계정',
    badRatings: 9,
    passages: [
      [null, '탈퇴한 아이디로는 30일 동안 다시 가입할 수 없습니다.'],
      [null, '휴대전화 번호가 바뀐 경우 본인 인증 후 수정할 수 있습니다.'],
    ],
  },
  koAppTrouble: {
    title: '앱 문제 해결',
    kind: 'WEB',
    url: 'https://help.example.com/ko/app/troubleshooting',
    base: '앱',
    badRatings: 24,
    passages: [
      [null, '안드로이드 15에서는 배터리 최적화 대상에서 앱을 제외해야 알림이 옵니다.'],
      [null, '흰 화면이 계속되면 앱 저장 공간의 캐시를 지워 주세요.'],
    ],
  },
  koCoupons: {
    title: '쿠폰·프로모션 이용약관',
    kind: 'DOCUMENT',
    url: null,
    base: '주문·환불',
    badRatings: 14,
    passages: [
      [2, '쿠폰은 다른 할인과 함께 사용할 수 없습니다.'],
      [3, '주문을 취소하면 유효기간이 남은 쿠폰은 자동으로 복원됩니다.'],
    ],
  },
  koPrivacy: {
    title: '개인정보 처리방침',
    kind: 'DOCUMENT',
    url: 'https://help.example.com/ko/privacy.pdf',
    base: '법무',
    badRatings: 3,
    passages: [
      [7, '거래 기록은 전자상거래법에 따라 5년간 보관합니다.'],
      [9, '열람·정정·삭제 요청은 10일 이내에 처리합니다.'],
    ],
  },
  koMembership: {
    title: '멤버십 등급 안내',
    kind: 'WEB',
    url: 'https://help.example.com/ko/membership',
    base: '계정',
    badRatings: 6,
    passages: [
      [null, '등급은 최근 6개월 구매 금액으로 매월 1일에 다시 정해집니다.'],
      [null, 'VIP는 전 상품 무료 배송과 5% 적립을 받습니다.'],
    ],
  },
  koDevelopers: {
    title: '개발자 연동 가이드',
    kind: 'DOCUMENT',
    url: 'https://developers.example.com/ko/guide.pdf',
    base: '개발자',
    badRatings: 17,
    passages: [
      [4, '서명은 본문 원문에 대해 HMAC-SHA256으로 계산합니다.'],
      [9, '호출 한도를 넘으면 429와 Retry-After가 함께 반환됩니다.'],
    ],
  },
} satisfies Record<string, DocumentText>;
