import type { Texts } from '#texts/texts.ts';
import { fileSize } from './file-size.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** A link to a file for reuse, which says its format and size. */
export interface FileLink extends Words {
  readonly href: string;
}

/** `Download as CSV (2 kB)` */
export function fileLink(texts: Texts, format: string, href: string, bytes: number): FileLink {
  return { ...say(texts, 'file.download', { format, size: fileSize(bytes, texts.lang) }), href };
}
