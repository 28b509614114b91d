import papaparse from 'papaparse';
import type { Sheet } from '#site/sheet.ts';
import { byteOrderMark } from './plain-text.ts';

/** What spreadsheets take for the beginning of a formula, in its wide forms too (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A sheet as CSV (RFC 4180): commas, CRLF, a first row with the names of the fields, UTF-8 with a byte order mark. A text
 * that a spreadsheet would take for a formula has an apostrophe before it; numbers are plain.
 */
export function csv({ fields, rows }: Sheet): string {
  const text = papaparse.unparse([fields as string[], ...rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: formula,
  });
  return `${byteOrderMark}${text}\r\n`;
}

/** How many bytes its file has. */
export const csvBytes = (sheet: Sheet): number => new TextEncoder().encode(csv(sheet)).length;
