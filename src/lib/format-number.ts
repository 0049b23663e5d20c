const formats = new Map<string, Intl.NumberFormat>();

/** A number in the way of a language, with at most so many digits after the point. */
export const formatNumber = (value: number, language: string, digits = 0): string =>
  format(language, { maximumFractionDigits: digits }).format(value);

/** A difference: with its sign, and none for zero. The minus is the typographic one, as in every language of the app. */
export const formatSigned = (value: number, language: string, digits = 0): string =>
  minus(format(language, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value));

/** A share (0.076) as a signed percentage with one digit: `+7.6%`. */
export const formatSignedPercent = (share: number, language: string): string =>
  minus(
    format(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(share),
  );

/** A share (0.219) as a percentage: `21.9%`. */
export const formatPercent = (share: number, language: string, digits = 1): string =>
  format(language, { style: 'percent', maximumFractionDigits: digits }).format(share);

const minus = (text: string): string => text.replace('-', '−');

function format(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, found);
  return found;
}
