/** A value for each parameter of the list that selects or shapes rows, by the names that API and page share. */
export const everyFilter = new URLSearchParams([
  ['userIds', 'VXNlcjox'],
  ['llmAppId', 'TExNQXBwOjE='],
  ['categoryId', 'Q2F0ZWdvcnk6MQ=='],
  ['startedAt', '1700000000000'],
  ['endAt', '1800000000000'],
  ['firstChatStartedAt', '1700000000000'],
  ['firstChatEndAt', '1800000000000'],
  ['searchTerm', '환불 & refund'],
  ['variables', 'plan'],
  ['activeOnly', 'true'],
  ['backgroundRunning', 'false'],
  ['order', 'FIRST_CHAT_TIME_ASC'],
]);
