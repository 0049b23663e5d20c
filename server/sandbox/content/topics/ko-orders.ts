import type { TopicGroup } from '../topic.ts';

export const koreanOrders: TopicGroup = {
  language: 'ko',
  app: 'korean',
  topics: [
    {
      titles: [
        '배송지 변경 요청드립니다. 이미 출고된 상태라고 나오는데 회수 후 재배송이 가능한지, 추가 비용이 있는지 알려주세요',
      ],
      ask: '주문 {order} 배송지를 {city}로 바꾸고 싶은데 이미 출고됐다고 나와요.',
      answer:
        '이미 출고된 주문은 배송지를 바꿀 수 없습니다. **회수 후 재배송**이 가능하며 왕복 배송비 {amount}이 추가됩니다.',
      categories: ['koShipping'],
      documents: ['koShippingGuide'],
    },
    {
      titles: ['주문 {order} 배송이 {days}일째 멈춰 있어요', '택배가 {city}에서 움직이지 않습니다'],
      ask: '송장 조회하면 {date}부터 {city} 허브에서 그대로예요. 분실된 건가요?',
      answer:
        '{city} 허브에서 마지막으로 확인된 날은 {date}입니다. 영업일 5일이 지나면 분실로 처리해 **재발송 또는 환불**해 드립니다.',
      categories: ['koShipping'],
      documents: ['koShippingGuide'],
    },
    {
      titles: ['환불 신청한 지 {days}일이 지났는데 아직 입금이 안 됐어요'],
      ask: '주문 {order} 반품했는데 {amount} 환불이 아직 안 들어왔어요.',
      answer:
        '물류센터 입고는 {date}에 완료되었습니다.\n\n| 결제 수단 | 영업일 |\n|---|---|\n| 신용카드 | 3–5 |\n| 체크카드 | 5–7 |\n| 계좌이체 | 1–2 |',
      categories: ['koRefund'],
      documents: ['koRefundPolicy', 'koReturnGuide'],
    },
    {
      titles: ['상품 불량으로 교환하고 싶습니다'],
      ask: '받은 상품에 금이 가 있어요. 교환 배송비도 제가 내나요?',
      answer:
        '불량인 경우 왕복 배송비는 저희가 부담합니다.\n\n1. 마이페이지 > 주문 {order}\n2. **교환 접수**\n3. 사진 2장 첨부',
      categories: ['koRefund', 'koShipping'],
      documents: ['koReturnGuide'],
    },
    {
      titles: ['쿠폰이 장바구니에서 적용되지 않습니다'],
      ask: '생일 쿠폰이 장바구니에서 선택이 안 돼요. 유효기간은 남아 있어요.',
      answer: '할인 상품에는 쿠폰을 함께 쓸 수 없습니다. 장바구니에서 *할인 상품*을 빼면 적용됩니다.',
      categories: ['koPayment'],
      documents: ['koCoupons'],
    },
    {
      titles: ['주문 취소했는데 쿠폰이 돌아오지 않았어요'],
      ask: '주문 {order}을 취소했는데 쓴 쿠폰이 안 보여요.',
      answer:
        '유효기간이 남은 쿠폰은 자동으로 복원됩니다. 해당 쿠폰은 {date}에 만료되어 복원되지 않았습니다.',
      categories: ['koRefund'],
      documents: ['koCoupons'],
    },
    {
      titles: ['제주도 배송은 얼마나 걸리나요?'],
      ask: '제주인데 언제 도착하나요? 추가 배송비도 있나요?',
      answer: '제주·도서 지역은 **2일**이 더 걸리고 추가 배송비는 3,000원입니다.',
      categories: ['koShipping'],
      documents: ['koShippingGuide'],
    },
    {
      titles: ['다른 사람 물건이 왔어요', '주문 {order} 오배송 문의'],
      ask: '상자를 열어 보니 주문하지 않은 물건이에요.',
      answer:
        '불편을 드려 죄송합니다. 받은 그대로 보관해 주세요.\n\n- [ ] 송장 사진\n- [ ] 상품 사진\n- [x] 주문번호 {order}',
      categories: ['koShipping', 'koRefund'],
      documents: ['koReturnGuide', 'koShippingGuide'],
    },
    {
      titles: ['반품 택배 기사님이 안 오세요'],
      ask: '{date}에 회수 신청했는데 아무도 안 왔어요.',
      answer: '회수는 접수 후 영업일 1~2일 안에 방문합니다. 다시 요청해 두었고, 접수번호는 {ticket}입니다.',
      categories: ['koRefund'],
      documents: ['koReturnGuide'],
    },
    {
      titles: ['VIP 등급인데 배송비가 결제됐어요'],
      ask: 'VIP는 무료 배송 아닌가요? {amount} 결제됐어요.',
      answer: '등급은 매월 1일에 다시 정해집니다. 주문하신 {date}에는 아직 *골드* 등급이었습니다.',
      categories: ['koShipping', 'koPayment'],
      documents: ['koMembership'],
    },
    {
      titles: ['선물하기로 보낸 주문 {order} 주소 입력이 안 됩니다'],
      ask: '받는 분이 주소를 넣으려는데 만료됐다고 나온대요.',
      answer: '선물 링크는 7일 동안만 열립니다. 새 링크를 {email}로 보내 드렸습니다.',
      categories: ['koShipping'],
      documents: ['koShippingGuide'],
    },
    {
      titles: ['일부만 반품할 수 있나요?'],
      ask: '세 개 중 하나만 반품하고 싶어요. 배송비는요?',
      answer: '가능합니다. 남은 금액이 무료 배송 기준보다 작아지면 배송비 {amount}이 환불 금액에서 빠집니다.',
      categories: ['koRefund'],
      documents: ['koReturnGuide', 'koRefundPolicy'],
    },
  ],
};
