import type { Citation } from '#site/citation.ts';
import { oneLine } from './plain-text.ts';

/**
 * What TeX takes for a command, and how it is written to be read as itself. Braces have names, too: BibTeX counts them also
 * behind a backslash, and a field would end with the first that has no other.
 */
const special: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A page as an entry of BibTeX: `misc`, the type for web pages that every style knows. */
export function bibtex({ archive, date, key, lang, publisher, title, url, within }: Citation): string {
  const [year, month] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['title', escaped(title)],
    // Twice in braces: a name of an organisation, not first and last names.
    ['author', `{${escaped(publisher)}}`],
    ['howpublished', escaped(within === undefined ? archive : `${within}, ${archive}`)],
    ['year', year],
    ['url', url && url.replace(/[{}\\]/g, encodeURIComponent)],
    ['language', lang],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},`));
  const macro = month === undefined ? [] : [`  month = ${months[Number(month) - 1]},`];
  return [`@misc{${key},`, ...lines, ...macro, '}'].join('\n');
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\^~{}$&#%_]/g, (sign) => special[sign] ?? `\\${sign}`);
}
