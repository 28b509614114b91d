import type { Position } from '../issue.ts';
import { looksLikeRecord, endingOf } from '../location.ts';
import { isFileEnding } from '#schema/vocabularies/file-formats.ts';

/** Text in brackets and, behind it or a space, an address in parentheses, which may hold one pair of its own. */
const LINK_LIKE =
  /(?<!\\)(!?\[[^\][\n]{1,200}(?<!\\)\])([ \t]{0,3})\(((?:[^()<>\n]|\([^()<>\n]{0,100}\)){1,300})\)/g;
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:|\.{1,2}\/)/i;
/** As far as is looked beyond a piece of text for the end of what begins in it. */
const REACH = 600;

/**
 * Finds links and pictures that Markdown takes for text, because of a space between their brackets or in their address.
 * @param source of the whole body
 * @param from where in it a piece of text begins, at a line and column, and `to` where it ends; what begins elsewhere, as
 *   in code, isn't looked at
 */
export function unmadeLinks(source: string, from: number, to: number, at: Position): UnmadeLink[] {
  const first = source.indexOf('[', from);
  if (first === -1 || first > to) return [];
  const piece = source.slice(from, to + REACH);
  const found: UnmadeLink[] = [];
  let { line } = at;
  let lineStart = 1 - at.column;
  let seen = 0;
  for (const { 0: value, 1: words = '', 2: gap = '', 3: written = '', index } of piece.matchAll(LINK_LIKE)) {
    if (index >= to - from) break;
    for (let end = piece.indexOf('\n', seen); end !== -1 && end < index; end = piece.indexOf('\n', seen)) {
      line++;
      lineStart = seen = end + 1;
    }
    const target = written.trim();
    if (!isBroken(gap, target)) continue;
    const instead = `${words}(${/[\s()]/.test(target) ? `<${target}>` : target})`;
    found.push({ value, instead, line, column: index - lineStart + 1 });
  }
  return found;
}

/** Whether this was to be a link: an address apart from its text, or a file's name with spaces, rather than words. */
function isBroken(gap: string, target: string): boolean {
  const [path = ''] = target.split('#');
  const isFile = looksLikeRecord(path) || isFileEnding(endingOf(path).toLowerCase());
  if (/["“”«»]/.test(target)) return false;
  return /\s/.test(target) ? gap === '' && isFile : gap !== '' && (isFile || ADDRESS.test(target));
}

/** A link that stays text, with how it is written right. */
export interface UnmadeLink extends Position {
  readonly value: string;
  readonly instead: string;
}
