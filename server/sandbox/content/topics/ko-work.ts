import type { TopicGroup } from '../topic.ts';

export const koreanDeveloper: TopicGroup = {
  language: 'ko',
  app: 'developer',
  topics: [
    {
      titles: ['웹훅 서명 검증이 가끔 실패합니다'],
      ask: '열 번에 한 번쯤 서명이 맞지 않아요.\n\n```js\nhmac(JSON.stringify(req.body))\n```',
      answer:
        '**원문 그대로** 계산해야 합니다.\n\n```js\napp.use(express.raw({ type: "*/*" }));\n```\n\n`JSON.stringify`는 공백과 순서를 바꿉니다.',
      categories: ['api'],
      documents: ['koDevelopers', 'webhooks'],
    },
    {
      titles: ['API 호출 한도를 늘릴 수 있나요?'],
      ask: '배치가 1분에 60번이면 부족합니다. {rows}건을 매일 보내야 해요.',
      answer: '한 번에 500건까지 묶을 수 있으니 {rows}건이면 충분합니다. `Retry-After`를 꼭 지켜 주세요.',
      categories: ['api'],
      documents: ['rateLimits', 'koDevelopers'],
    },
    {
      titles: ['커서를 넣어도 같은 페이지가 나옵니다'],
      ask: '두 번째 페이지부터 같은 50건이 반복돼요.',
      answer:
        '`encodeURIComponent(cursor)`로 인코딩했는지 확인해 주세요. `+`가 공백으로 바뀌면 첫 페이지가 나옵니다.',
      categories: ['api', 'bug'],
      documents: ['restApi'],
    },
    {
      titles: ['INVALID_TOKEN 오류 (401)'],
      ask: '키를 새로 발급했는데 401 INVALID_TOKEN이 나와요.',
      answer: '키는 지역마다 다릅니다. 미국 키로 일본 서버를 부르고 있었습니다.',
      categories: ['api'],
      documents: ['koDevelopers', 'restApi'],
    },
    {
      titles: ['타임스탬프 단위가 밀리초인가요?'],
      ask: '날짜가 56000년으로 나와요.',
      answer: '네, UTC 기준 **밀리초**입니다. `new Date(ts)`를 그대로 쓰면 됩니다.',
      categories: ['api'],
      documents: ['koDevelopers'],
    },
    {
      titles: ['대화 목록에 전체 개수가 없나요?'],
      ask: '목록 응답에 total이 없어서 페이지 수를 못 구해요.',
      answer: '목록에는 전체 개수가 없습니다. `cursor`가 `null`이면 끝입니다.',
      categories: ['api'],
      documents: ['restApi', 'koDevelopers'],
    },
    {
      titles: ['테스트 서버가 따로 있나요?'],
      ask: '운영 데이터를 건드리지 않고 시험하고 싶어요.',
      answer: '프로젝트를 하나 더 만들어 그 키로 시험해 주세요.',
      categories: ['api'],
      documents: ['koDevelopers'],
    },
  ],
};

export const koreanPeople: TopicGroup = {
  language: 'ko',
  app: 'people',
  topics: [
    {
      titles: ['남은 연차가 며칠인가요?'],
      ask: '올해 남은 연차와 이월 가능한 날을 알려 주세요.',
      answer: '**{days}일** 남았습니다. 5일까지 이월되고 3월 31일까지 써야 합니다.',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['{city} 출장 택시비 영수증 분실'],
      ask: '{city} 출장 택시 영수증을 잃어버렸어요. {amount}입니다.',
      answer: '소액은 영수증 없이 됩니다. 그 이상은 *사유서*에 {person} 님 서명을 받아 주세요.',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['육아휴직 신청 서류'],
      ask: '{due}부터 육아휴직을 쓰려고 합니다.',
      answer: '- [ ] 8주 전에 팀장에게 알리기\n- [ ] 신청서 P-7\n- [ ] 가족관계증명서',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['재직증명서 영문 발급'],
      ask: '비자 때문에 영문 재직증명서가 필요해요.',
      answer: '*증명서 > 영문*에서 바로 내려받을 수 있습니다. 직인은 자동으로 들어갑니다.',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['급여 명세서가 안 보입니다'],
      ask: '지난달 급여 명세서가 없어요.',
      answer: '명세서는 둘째 영업일에 올라갑니다. {date}에 만들어졌어요.',
      categories: ['people'],
      documents: ['expenses'],
    },
    {
      titles: ['재택근무 일수 제한이 있나요?'],
      ask: '{city}에서 {days}일 재택해도 될까요?',
      answer: '국내는 제한이 없습니다. 해외는 1년에 20일까지이고 2주 전에 신청해 주세요.',
      categories: ['people'],
      documents: ['leave'],
    },
    {
      titles: ['건강검진은 언제까지 받아야 하나요'],
      ask: '올해 건강검진 기한이 언제인가요?',
      answer: '12월 31일까지입니다. 11월부터는 예약이 어려우니 서둘러 주세요.',
      categories: ['people'],
      documents: ['leave'],
    },
  ],
};
