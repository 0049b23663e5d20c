/** A message, or its forms by the number in `count` (CLDR categories; languages without plurals give `other` only). */
export type Message = string | { readonly one?: string; readonly other: string };
export type Catalog = Readonly<Record<string, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a message: `{name}` becomes the value, numbers are written in the language's way, and `count` chooses the plural
 * form. A value that is missing is a mistake of the caller and throws, rather than being shown as a hole.
 */
export function fill(message: Message, values: Values | undefined, language: string): string {
  const text = typeof message === 'string' ? message : form(message, values?.['count'], language);
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values?.[name];
    if (value === undefined) throw new Error(`Message "${text}" needs a value for {${name}}`);
    return typeof value === 'number' ? numberFormat(language).format(value) : value;
  });
}

function form(forms: Exclude<Message, string>, count: string | number | undefined, language: string): string {
  if (typeof count !== 'number') throw new Error(`Message "${forms.other}" needs a number in {count}`);
  return pluralRules(language).select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function numberFormat(language: string): Intl.NumberFormat {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, format);
  return format;
}

function pluralRules(language: string): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}
