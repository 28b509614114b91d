import type { Citation } from '#site/citation.ts';
import { oneLine } from './plain-text.ts';

/** A page as a record of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), which reference managers read. */
export function ris({ archive, date, lang, publisher, title, url, within }: Citation): string {
  const [year, ...rest] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', within],
    ['AU', publisher],
    ['DB', archive],
    ['PY', year],
    ['DA', year && [year, rest[0] ?? '', rest[1] ?? '', ''].join('/')],
    ['UR', url],
    ['LA', lang],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}`))
    .join('\n');
}
