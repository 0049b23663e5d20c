import type { TopicGroup } from '../topic.ts';

export const koreanAccount: TopicGroup = {
  language: 'ko',
  app: 'korean',
  topics: [
    {
      titles: ['회원 탈퇴 후 재가입이 되지 않습니다'],
      ask: '탈퇴했다가 다시 가입하려는데 이미 있는 아이디라고 나와요.',
      answer: '탈퇴한 아이디는 **30일** 동안 다시 쓸 수 없습니다. {due}부터 가능합니다.',
      categories: ['koAccount'],
      documents: ['koAccountGuide'],
    },
    {
      titles: ['휴대폰 번호가 바뀌어서 로그인이 안 돼요'],
      ask: '번호를 바꿨더니 인증번호를 받을 수가 없어요.',
      answer: '1. 로그인 화면에서 *번호가 바뀌었어요*를 누르세요\n2. 신분증으로 본인 인증\n3. 새 번호 등록',
      categories: ['koAccount'],
      documents: ['koAccountGuide'],
    },
    {
      titles: ['아이디는 맞는데 비밀번호가 계속 틀리대요'],
      ask: '비밀번호를 {days}번 바꿨는데도 로그인이 안 됩니다.',
      answer: '다섯 번 틀리면 15분 동안 잠깁니다. 잠긴 동안 다시 시도하면 시간이 처음부터 시작돼요.',
      categories: ['koAccount'],
      documents: ['koAccountGuide'],
    },
    {
      titles: ['개인정보 열람 요청'],
      ask: '제 정보가 어디에 쓰이는지 알고 싶습니다.',
      answer: '열람 요청 {ticket}을 접수했습니다. 10일 안에 {email}로 보내 드립니다.',
      categories: ['koAccount', 'privacy'],
      documents: ['koPrivacy'],
    },
    {
      titles: ['등급이 왜 내려갔나요?'],
      ask: '지난달까지 VIP였는데 골드가 됐어요.',
      answer: '등급은 *최근 6개월* 구매 금액으로 정해집니다. VIP까지 {amount} 남았습니다.',
      categories: ['koAccount'],
      documents: ['koMembership'],
    },
    {
      titles: ['가족 계정을 하나로 합칠 수 있나요'],
      ask: '남편 계정 포인트와 제 포인트를 합치고 싶어요.',
      answer: '계정을 합칠 수는 없지만 **가족 포인트**로 묶으면 함께 쓸 수 있습니다.',
      categories: ['koAccount'],
      documents: ['koMembership', 'koAccountGuide'],
    },
    {
      titles: ['{city}에서 로그인했다는 메일을 받았어요'],
      ask: '저는 {city}에 간 적이 없는데 로그인 알림이 왔어요. 해킹인가요?',
      answer:
        '> {time} {city}에서 로그인\n\n모든 기기에서 로그아웃했습니다. 비밀번호를 바꾸고 2단계 인증을 켜 주세요.',
      categories: ['koAccount', 'privacy'],
      documents: ['koAccountGuide', 'koPrivacy'],
    },
    {
      titles: ['광고 문자를 받고 싶지 않아요'],
      ask: '수신 거부를 눌렀는데도 계속 와요.',
      answer: '오늘부터 보내지 않도록 했습니다. 이미 예약된 문자는 {due}까지 올 수 있습니다.',
      categories: ['koAccount'],
      documents: ['koPrivacy'],
    },
    {
      titles: ['이름을 개명했습니다'],
      ask: '개명했는데 회원 이름은 어떻게 바꾸나요?',
      answer: '본인 인증을 다시 하면 새 이름으로 바뀝니다. 통신사 정보가 먼저 바뀌어 있어야 해요.',
      categories: ['koAccount'],
      documents: ['koAccountGuide'],
    },
    {
      titles: ['회사 계정 관리자를 {person} 님으로 변경'],
      ask: '관리자가 퇴사했습니다. {person} 님으로 바꿔 주세요.',
      answer: '{company} 직인이 찍힌 **변경 신청서**가 필요합니다. 영업일 2일 정도 걸립니다.',
      categories: ['koAccount'],
      documents: ['koAccountGuide'],
    },
    {
      titles: ['소셜 로그인 연결을 끊고 싶어요'],
      ask: '카카오 대신 이메일로 로그인하고 싶어요.',
      answer: '*설정 > 계정 > 연결된 계정*에서 끊을 수 있어요. 먼저 비밀번호를 만들어 주세요.',
      categories: ['koAccount'],
      documents: ['koAccountGuide'],
    },
    {
      titles: ['만 14세 미만 자녀 가입 방법'],
      ask: '아이 계정을 만들려는데 보호자 동의에서 멈춰요.',
      answer: '보호자 명의 휴대폰으로 인증해야 합니다. 동의서는 {due}까지 유효합니다.',
      categories: ['koAccount', 'privacy'],
      documents: ['koPrivacy'],
    },
  ],
};
