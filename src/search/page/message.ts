/** A string by the plural categories of CLDR; `other` is what every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What the gaps of a message are filled with. */
export type Values = Readonly<Record<string, string>>;

/** Keeps a word of another direction from rearranging the sentence that it stands in. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** Fills the `{gaps}` of a message. A gap without a value stays, so that it is noticed. */
export function fillMessage(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : name === 'count' ? value : isolate(value);
  });
}

/** The form of a message that fits a number in a language, with the number in its digits. */
export function countMessage(
  forms: PluralForms,
  count: number,
  locale: string,
  values: Values = {},
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return fillMessage(form, { ...values, count: new Intl.NumberFormat(locale).format(count) });
}
