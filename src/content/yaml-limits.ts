import { CST, Lexer } from 'yaml';

/** How deeply lists and maps may be nested in brackets or on one line; records need six. */
export const deepest = 40;
/** How many names, values, signs and line ends the data of one file may have: some 8,000 lines. */
export const mostPieces = 50_000;

const opening = /[[{]/g;
/** Hyphens, question marks and colons that open lists and maps in each other on one line. */
const compact = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`);

/**
 * Finds what would take a YAML parser too long, or end it, without parsing: where (as an offset) lists and maps go too
 * deep or become too many. Brackets in quoted text are text. Takes time in proportion to the length.
 */
export function findYamlExcess(source: string): { offset: number; of: 'depth' | 'count' } | undefined {
  const suspicious =
    source.length > mostPieces || (source.match(opening)?.length ?? 0) > deepest || compact.test(source);
  if (!suspicious) return undefined;
  let offset = 0;
  let pieces = 0;
  let brackets = 0;
  let onLine = 0;
  let isText = false;
  for (const token of new Lexer().lex(source)) {
    const isMark = token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR;
    const type = isText ? 'text' : CST.tokenType(token);
    isText = token === CST.SCALAR;
    if (isMark) continue;
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    else if (type === 'newline') onLine = 0;
    else if (brackets === 0 && nesting.has(type)) onLine++;
    if (brackets > deepest || onLine > deepest) return { offset, of: 'depth' };
    if (type !== 'space' && ++pieces > mostPieces) return { offset, of: 'count' };
    offset += token.length;
  }
  return undefined;
}

const nesting: ReadonlySet<string | null> = new Set(['explicit-key-ind', 'map-value-ind', 'seq-item-ind']);
