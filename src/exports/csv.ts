import papaparse from 'papaparse';
import type { Sheet, SheetValue } from '#site/sheet.ts';
import { byteOrderMark } from './plain-text.ts';

/** What spreadsheets take for the beginning of a formula, in its wide forms too (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A sheet as CSV (RFC 4180): commas, CRLF, a first row with the names of the fields, UTF-8 with a byte order mark. A text
 * that a spreadsheet would take for a formula has an apostrophe before it; numbers are plain.
 */
export const csv = ({ fields, rows }: Sheet): string =>
  `${byteOrderMark}${written([fields, ...rows])}${lineEnd}`;

/** The lines of that file, the names of the fields first, without their ends: any of the others may be left out. */
export function csvLines({ fields, rows }: Sheet): string[] {
  const [names, ...lines] = [fields, ...rows].map((row) => written([row]));
  return [`${byteOrderMark}${names}`, ...lines];
}

/** How many bytes its file has. */
export const csvBytes = (sheet: Sheet): number => new TextEncoder().encode(csv(sheet)).length;

const lineEnd = '\r\n';

const written = (rows: readonly (readonly SheetValue[])[]): string =>
  papaparse.unparse(rows as SheetValue[][], { escapeFormulae: formula, newline: lineEnd });
