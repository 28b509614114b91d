/** What a language writes nowhere but in code: an apostrophe of a typewriter, a colon without its no-break space. */
const slips: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/'/],
  fr: [/['"“”]/, /(?<![\u00a0\u202f])[:;?!»](?=\s|$)/, /«(?![\u00a0\u202f])/, /\.\.\./],
  ro: [/['"“]/, /[şţŞŢ]/, /[\s\u00a0][:;?!]/, /\.\.\./],
};

/** The texts that aren’t written as typographers of their language want it. */
export function slipsIn(lang: string, texts: readonly string[]): string[] {
  const prose = (text: string) => text.replaceAll(/`[^`]*`/g, '`code`');
  return texts.filter((text) => slips[lang]!.some((slip) => slip.test(prose(text))));
}
