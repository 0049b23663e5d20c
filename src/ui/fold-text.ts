/**
 * Text as it is compared while searching: without case, width and accents. Hangul falls apart into its letters, so
 * that "화" (half of "환" while it is being typed) already finds "환불".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
