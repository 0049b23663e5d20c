import type { TopicGroup } from '../topic.ts';

export const koreanPayment: TopicGroup = {
  language: 'ko',
  app: 'korean',
  topics: [
    {
      titles: ['정기구독을 해지했는데도 이번 달 카드에서 금액이 빠져나갔어요. 언제 환불되나요?'],
      ask: '{date}에 해지 신청을 했는데 오늘 {amount}이 결제됐어요. 환불은 언제 되나요?',
      answer:
        '불편을 드려 죄송합니다. 해지는 **다음 결제일 하루 전까지** 신청해야 그 달부터 적용됩니다. 카드 종류에 따라 환불 기간이 다릅니다.\n\n- 신용카드: 영업일 3–5일\n- 체크카드: 영업일 5–7일',
      categories: ['koPayment', 'koRefund'],
      documents: ['koCancel', 'koRefundPolicy'],
    },
    {
      titles: ['세금계산서 발행일을 지난달로 변경할 수 있나요?'],
      ask: '지난달 거래인데 이번 달로 발행됐어요. 날짜를 바꿀 수 있나요?',
      answer:
        '결제일이 속한 달의 **다음 달 10일까지**는 바꿀 수 있습니다. 그 뒤에는 수정세금계산서를 발행해 드립니다.',
      categories: ['koTaxInvoice'],
      documents: ['koTaxInvoiceGuide'],
    },
    {
      titles: ['사업자등록번호를 잘못 입력했습니다', '세금계산서 {invoice} 수정 요청'],
      ask: '{invoice} 세금계산서의 사업자번호가 틀렸어요. {company}로 다시 부탁드립니다.',
      answer: '수정세금계산서를 발행했습니다. 담당자 메일 {email}로 보내 드렸어요.',
      categories: ['koTaxInvoice'],
      documents: ['koTaxInvoiceGuide'],
    },
    {
      titles: ['영수증을 다시 받고 싶어요'],
      ask: '{date} 결제 건 영수증이 필요해요.',
      answer:
        '[영수증 보기](https://help.example.com/ko/receipts/{order})에서 내려받을 수 있습니다. 설정 > 결제 > 내역에도 있습니다.',
      categories: ['koPayment'],
      documents: ['koPayments'],
    },
    {
      titles: ['카드가 바뀌었는데 어디서 수정하나요?'],
      ask: '카드를 재발급받았어요. 결제 카드를 바꾸고 싶어요.',
      answer: '*설정 > 결제*에서 바꿀 수 있고 다음 결제부터 적용됩니다.',
      categories: ['koPayment'],
      documents: ['koPayments'],
    },
    {
      titles: ['같은 금액이 두 번 결제됐어요 ({amount})'],
      ask: '{date}에 {amount}이 두 번 결제됐습니다. 확인해 주세요.',
      answer: '한 건은 *승인만* 되고 매입되지 않았습니다. 영업일 3~5일 안에 자동으로 취소됩니다.',
      categories: ['koPayment', 'koRefund'],
      documents: ['koRefundPolicy', 'koPayments'],
    },
    {
      titles: ['가상계좌 입금 기한이 지났습니다'],
      ask: '입금하려니 기한이 지났다고 나와요. 다시 살릴 수 있나요?',
      answer: '가상계좌는 주문 후 24시간 동안만 유효합니다. 같은 내용으로 다시 주문해 주세요.',
      categories: ['koPayment'],
      documents: ['koPayments'],
    },
    {
      titles: ['연간 요금제로 바꾸면 남은 금액은 어떻게 되나요?'],
      ask: '월 요금제를 쓰는데 {plan} 연간으로 바꾸려고 해요.',
      answer: '남은 기간은 일할 계산해서 빼 드립니다. 오늘 바꾸면 **{amount}**이 결제됩니다.',
      categories: ['koPayment'],
      documents: ['koCancel', 'koPayments'],
    },
    {
      titles: ['현금영수증 번호를 바꾸고 싶어요'],
      ask: '현금영수증이 개인 번호로 나갔는데 사업자 지출증빙으로 바꿔 주세요.',
      answer: '발행 후 15일 안에는 바꿀 수 있습니다. {date} 건을 지출증빙으로 바꿨습니다.',
      categories: ['koTaxInvoice', 'koPayment'],
      documents: ['koTaxInvoiceGuide'],
    },
    {
      titles: ['해외 카드로 결제가 안 됩니다'],
      ask: '{city}에서 발급한 카드인데 결제가 계속 실패해요.',
      answer: '해외 카드는 *3D Secure* 인증이 되어 있어야 합니다. 카드사에 확인을 부탁드려요.',
      categories: ['koPayment'],
      documents: ['koPayments'],
    },
    {
      titles: ['전자세금계산서 담당자 이메일 추가'],
      ask: '{company} 담당자가 두 명인데 둘 다 받을 수 있나요?',
      answer: '네, 주 담당자와 부 담당자를 한 명씩 등록할 수 있습니다.',
      categories: ['koTaxInvoice'],
      documents: ['koTaxInvoiceGuide'],
    },
    {
      titles: ['포인트로 결제한 주문 {order} 환불 문의'],
      ask: '포인트 반 카드 반으로 결제했는데 환불은 어떻게 되나요?',
      answer: '카드 금액이 먼저 취소되고, 쓴 포인트는 바로 돌아옵니다.',
      categories: ['koRefund', 'koPayment'],
      documents: ['koRefundPolicy', 'koMembership'],
    },
  ],
};
