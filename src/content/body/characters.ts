import type { Findings } from './findings.ts';

const CONTROL =
  /[\0-\x08\x0B-\x1F\x7F-\x9F]|&#(?:0*(?:[0-8]|1[1-9]|2\d|3[01]|127)|x0*(?:[0-8BbCcEeFf]|1[\da-f]|7f));/i;
const BIDIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]|&#(?:0*(?:823[4-8]|829[4-7])|x0*(?:202[a-e]|206[6-9]));/i;

/** More lines with them come from a program, and a report has no room for them. */
const MOST_LINES = 5000;

/** Reports invisible characters that have no place in a text: the first of each kind on each of the first such lines. */
export function reportCharacters(markdown: string, findings: Findings): void {
  if (!CONTROL.test(markdown) && !BIDIRECTIONAL.test(markdown)) return;
  let told = 0;
  for (const [n, line] of markdown.split('\n').entries()) {
    if (told > MOST_LINES) return;
    const control = CONTROL.exec(line);
    const bidirectional = BIDIRECTIONAL.exec(line);
    if (control) report('body-control-character', control, n);
    if (control || bidirectional) told++;
    if (bidirectional) report('body-bidirectional-control', bidirectional, n);
  }

  function report(code: string, { 0: found, index }: RegExpExecArray, n: number): void {
    findings.report(code, { line: n + 1, column: index + 1 }, { character: nameOf(found) });
  }
}

function nameOf(found: string): string {
  if (found.startsWith('&')) return found;
  return `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
