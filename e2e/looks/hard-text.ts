import type { Chat } from '../../src/contract/chat.ts';

const wide = `| ${Array.from({ length: 12 }, (_, n) => `Column ${String(n + 1)}`).join(' | ')} |`;
const line = wide.replaceAll(/[^|]+/g, ' --- ');
const cells = wide.replaceAll('Column', 'Value');

/** Words that are hard to set: from right to left, mixed, without a break, and tables wider than a phone. */
export const hardText: { titles: string[]; messages: Partial<Omit<Chat, 'id' | 'timestamp'>>[] } = {
  titles: [
    'استرداد المبلغ للطلب رقم A-1043 (عاجل) — Allganize',
    'החזר כספי עבור הזמנה 1043, תודה!',
    'Refund 환불 払い戻し for "خدمة" (3)',
    `https://shop.example.com/orders/${'0123456789abcdef'.repeat(8)}`,
    '취소한주문의환불이아직처리되지않았는데언제쯤확인할수있을까요카드사에서는승인취소내역이없다고합니다',
  ],
  messages: [
    { sender: 'USER', message: 'مرحبا، متى يصل المبلغ المسترد للطلب A-1043؟ (بطاقة Visa)' },
    {
      message:
        'يستغرق الاسترداد **10 أيام عمل**:\n\n1. نراجع الطلب `A-1043`.\n2. نعيد المبلغ إلى البطاقة.\n\n> شكرا لصبركم.',
      citations: [
        {
          clueId: 'Q2x1ZTox',
          source: 'DOCUMENT',
          title: 'سياسة الاسترداد 2026.pdf',
          text: 'يُعاد المبلغ خلال 10 أيام عمل (Visa, Mastercard).',
          pageNo: 3,
        },
      ],
    },
    { sender: 'USER', message: 'תודה! ומה עם הזמנה B-77?' },
    {
      message: `Here is the table:\n\n${wide}\n${line}\n${cells}\n${cells}\n\n\`\`\`\n${'x'.repeat(160)}\n\`\`\``,
    },
    { message: `<table><tr><td>raw</td></tr></table> ${'unbroken'.repeat(30)}` },
  ],
};
