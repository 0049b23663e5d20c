const words = (text: string): string[] => text.trim().split(/\s+/);

/** Given and family names by region, to make users of. */
export const names = {
  ko: {
    family: words('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍'),
    given: words(
      `서연 민준 도현 은지 민호 하늘 지훈 서준 지우 예은 수빈 현우 유진 태윤 소율 준서 다은 건우 채원 시우 나연 승현 가은
      동하 혜진 재원 미나 성민 보라 영호 아라 진우 세영 우진 지아 명수 경희 상철 윤아 기범`,
    ),
  },
  ja: {
    family: words(
      '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村 林 清水 森 阿部 池田 橋本 石川 髙木',
    ),
    given: words(
      '美咲 健 葵 翔太 陽菜 大輔 さくら 拓也 結衣 直樹 愛 亮 真由美 誠 優子 隼人 千尋 悠真 香織 学 莉子 蓮 恵 浩二 彩花 剛 楓 修 七海 圭',
    ),
  },
  europe: {
    family: words(
      `Herrera Clarke Lindqvist Vogt Rossi Brown Novak Müller Dubois García Kowalska Jensen O’Brien Schneider Silva Moreau
      Andersson Popescu Papadopoulos Horváth Visser Bianchi Nielsen Weber Fernández Ivanova Hughes Kaya Šimić Virtanen`,
    ),
    given: words(
      `Tomás Amelia Jonas Lena Chiara Olivia Liam Zoë Mateusz Ingrid Léa Hugo Sofia Oskar Anneliese Pavel Noemi Erik Marta
      Declan Elena Bjørn Agnès Luca Katarzyna Niall Émile Freya Iñigo Dagmar`,
    ),
  },
  africa: {
    family: words(
      'Okafor Muthoni Mensah Diallo Abebe Nkosi Adeyemi Traoré Banda Mwangi Eze Kamau Dlamini Osei Ndiaye',
    ),
    given: words(
      'Daniel Grace Kwame Aminata Selam Thabo Folake Ousmane Chipo Wanjiru Chidi Zanele Kofi Fatou Tendai',
    ),
  },
  india: {
    family: words(
      'Nair Patel Sharma Iyer Rao Gupta Reddy Singh Banerjee Khan Menon Joshi Das Kulkarni Pillai',
    ),
    given: words(
      'Priya Sam Arjun Kavya Rohan Ananya Vikram Meera Imran Deepa Nikhil Lakshmi Aditya Farah Sanjay',
    ),
  },
  america: {
    family: words(
      'Williams Johnson Nguyen Martinez Thompson Lee Okonkwo Jackson Tremblay Rivera Campbell Souza Park Walker Quispe',
    ),
    given: words(
      'Noah Emma Ethan Mia Caleb Harper Logan Camila Wyatt Aaliyah Beatriz Dylan Madison José Riley',
    ),
  },
} as const;

export type Region = keyof typeof names;
