import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeRecord } from '../location.ts';
import { readSource } from '../source.ts';
import type { SourceText } from './code-frame.ts';

/** A text file of the content folder as the reader sees it; no lines of any other file, nor behind a link. */
export function sourceText(folder: string, file: string): SourceText {
  const path = join(folder, file);
  if (!looksLikeRecord(file) || !lstatSync(path, { throwIfNoEntry: false })?.isFile()) return noText;
  const source = readSource(path);
  return 'text' in source ? asSourceText(file, source.text) : noText;
}

/** A file's text in lines, with where its prose begins. */
export function asSourceText(file: string, text: string): SourceText {
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return { lines, proseFrom: /\.mdx?$/.test(file) && close !== -1 ? close + 2 : Infinity };
}

const noText: SourceText = { lines: [], proseFrom: Infinity };
