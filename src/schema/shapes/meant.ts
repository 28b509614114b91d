/** What a message names of a value in a wrong form: the value, and the right one where it can be told. */
export function faultOf(value: string, nearest: string | undefined): { value: string; nearest?: string } {
  return nearest === undefined || nearest === value ? { value } : { value, nearest };
}

/** An address without its beginning, in brackets or as a link of Markdown: `www.gondomar.pt` is `https://www.gondomar.pt`. */
export function addressMeant(text: string): string | undefined {
  const [, inLink] = /^\[[^\]]*\]\(([^)\s]+)\)$/.exec(text) ?? [];
  const bare = (inLink ?? text).replace(/^[<"'“]+|[>"'”,;]+$/g, '');
  if (/^https?:\/\/[^\s]+$/i.test(bare)) return bare;
  const [, rest] = /^(?:https?[:;]?\/{0,2})?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:][^\s]*)?)$/i.exec(bare) ?? [];
  return rest && `https://${rest}`;
}

/** A mailbox without what stands around it. */
export function mailboxMeant(text: string): string | undefined {
  if (text.split('@').length > 2) return undefined;
  const bare = text
    .replace(/^mailto:/i, '')
    .replace(/\s*[([]\s*(?:at|@|arroba)\s*[)\]]\s*/i, '@')
    .replace(/\s*[([]\s*(?:dot|punct|point)\s*[)\]]\s*/gi, '.');
  return /<?([^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@.<>]+)>?$/.exec(bare)?.[1];
}

/** A count with separators or with words around it: `1.200`, `120 people`. */
export function countMeant(text: string): string | undefined {
  const [number, ...others] =
    text.match(/\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)?/g) ?? [];
  if (number === undefined || others.length > 0) return undefined;
  const digits = number.replace(/[ .,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** Degrees with a decimal comma, a sign, or in minutes and seconds: `41° 9' N` is `41.15`. */
export function degreesMeant(text: string): string | undefined {
  const form =
    /^([NSEWO])?\s*(-?\d{1,3})(?:[.,](\d+))?\s*°?\s*(?:(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''))?)?\s*([NSEWO])?$/i;
  const [, before, whole, decimals, minutes, seconds, behind] = form.exec(text) ?? [];
  if (whole === undefined || (decimals && minutes)) return undefined;
  const south = /[SWO]/i.test(before ?? behind ?? '') && !whole.startsWith('-') ? '-' : '';
  if (!minutes) return `${south}${whole}${decimals ? `.${decimals}` : ''}`;
  const fraction = Number(minutes) / 60 + Number((seconds ?? '0').replace(',', '.')) / 3600;
  return `${south}${(Number(whole) + fraction).toFixed(4).replace(/\.?0+$/, '')}`;
}

const yes = /^(?:yes|y|on|1|x|wahr|ja|oui|vrai|da|s[ií]|sim|tak|ano|áno|igen|ναι|jā|jah|taip|iva|kyllä)$/i;
const no = /^(?:no|n|off|0|falsch|nein|non|faux|nu|n[ãa]o|nie|ne|nem|nei|nej|nee|όχι|nē|ei|le)$/i;

/** `true` or `false` in words. */
export function flagMeant(text: string): string | undefined {
  const word = text.toLowerCase();
  if (word === 'true' || yes.test(word)) return 'true';
  return word === 'false' || no.test(word) ? 'false' : undefined;
}

/** A keyword in other letters: `Social Inclusion` is `social-inclusion`. Letters that can't be told in ASCII end it. */
export function keywordMeant(text: string): string | undefined {
  const word = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[łđøæœ]/g, (letter) => ({ ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe' })[letter]!);
  if (/[^\p{ASCII}]/u.test(word.replace(/[^\p{L}]/gu, ''))) return undefined;
  return word.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || undefined;
}

/** A sum with what stands around its digits: `150.000,50 €` is `150000.50`, `5000 lei` a map with its currency. */
export function sumMeant(text: string, currencies: ReadonlySet<string>): string | undefined {
  const [, before = '', figures = '', behind = ''] =
    /^(\D*?)\s*(\d[\d.,' ’\u00a0\u202f]*)\s*(?:-|–|—)?\s*(\D*)$/.exec(text) ?? [];
  const bare = figures.replace(/[^\d.,]/g, '').replace(/[.,]$/, '');
  if (!bare) return undefined;
  const [, cents] = /[.,](\d{1,2})$/.exec(bare) ?? [];
  const whole = (cents ? bare.slice(0, -cents.length - 1) : bare).replace(/[.,]/g, '');
  const amount = cents ? `${whole}.${cents}` : whole;
  const sign = `${before}${behind}`.replace(/[\s.,]/g, '').toLowerCase();
  if (/^(?:€|eur|euros?)?$/.test(sign)) return amount;
  const currency = currencies.has(sign.toUpperCase()) ? sign.toUpperCase() : signs[sign];
  return currency && `{ amount: ${amount}, currency: ${currency} }`;
}

/** Signs and words of currencies that are one country's alone. */
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  kč: 'CZK',
  ft: 'HUF',
  лв: 'BGN',
  lei: 'RON',
  leu: 'RON',
  zł: 'PLN',
  zl: 'PLN',
};
