/** A person as they write themselves: family name first in Korean, Japanese and Chinese, and without a gap in Korean. */
export function personName(firstName: string, lastName: string): string {
  const first = firstName.trim();
  const last = lastName.trim();
  if (first === '' || last === '') return first || last;
  if (/^[\uac00-\ud7af]+$/.test(first + last)) return last + first;
  return /^[\u3040-\u30ff\u3400-\u9fff々ー\s]+$/.test(first + last) ? `${last} ${first}` : `${first} ${last}`;
}
