/** So that whoever opens a file without being told reads it as UTF-8: Excel, else, takes it for the code page of its machine. */
export const byteOrderMark = '\uFEFF';

/** A text in one line, without signs that control anything: where a line ends, a field or a record may. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
