/**
 * A text with its placeholders filled: numbers as the language writes them, text as it is.
 * A text with plural forms takes the one for the number `n`.
 * Throws where a placeholder's value is missing and nothing is to stand for it, so that no page shows a brace.
 */
export function phrase(text: Text, params: Params, write: Writing): string {
  const form = formOf(text, params, write);
  const parts = write.cut(form);
  let said = parts[0]!;
  for (let index = 1; index < parts.length; index += 2)
    said += filled(parts[index]!, form, params, write) + parts[index + 1]!;
  return said;
}

/** Cuts a text at its placeholders: every other part is the name of one. */
export const cutAtPlaceholders = (form: string): readonly string[] => form.split(/\{(\w+)\}/);

function filled(name: string, form: string, params: Params, write: Writing): string {
  const value = params[name];
  if (value === undefined && write.missing !== undefined) return write.missing;
  if (value === undefined) throw new Error(`No value for {${name}} in “${form}”`);
  return typeof value === 'number' ? write.number(value) : value;
}

function formOf(text: Text, { n }: Params, write: Writing): string {
  if (typeof text === 'string') return text;
  if (typeof n !== 'number' && write.missing !== undefined) return text.other;
  if (typeof n !== 'number') throw new Error(`No number n for “${text.other}”`);
  return text[write.plural(n)] ?? text.other;
}

/** A text with `{name}` placeholders, or one form of it for each plural category that the language has (CLDR). */
export type Text = string | PluralText;

export type PluralText = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Values of placeholders. A year or a number of a strand is text: `'2019'`. */
export type Params = Readonly<Record<string, string | number>>;

export interface Writing {
  plural(n: number): Intl.LDMLPluralRule;
  number(n: number): string;
  /** `cutAtPlaceholders`, or what remembers what that gave. */
  cut(form: string): readonly string[];
  /** What stands for a value that is missing. */
  readonly missing?: string;
}
