/** The language to mark a text of a user with, so that fonts and line breaks fit: kana is Japanese, Hangul Korean. */
export function textLanguage(text: string): 'ko' | 'ja' | undefined {
  const head = text.slice(0, 400);
  if (/[\u3040-\u30ff\uff66-\uff9f]/.test(head)) return 'ja';
  return /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(head) ? 'ko' : undefined;
}
