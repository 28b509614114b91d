import type { TextKey, Texts } from '#texts/texts.ts';
import { fileSize } from './file-size.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

/** A link to a file for reuse, which says its format and size. */
export interface FileLink extends Words {
  readonly href: string;
}

/**
 * `By year: Download as CSV (2 kB)`
 * @param of what the file holds
 */
export function fileLink(texts: Texts, of: TextKey, format: string, href: string, bytes: number): FileLink {
  const part = say(texts, 'file.download', { format, size: fileSize(bytes, texts.lang) });
  return { ...part, text: texts.t('title.of', { whole: texts.t(of), part: part.text }), href };
}
