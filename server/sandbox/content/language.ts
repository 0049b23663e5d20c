/** The languages that the sandbox's users write in. */
export type Language = 'en' | 'ko' | 'ja';
