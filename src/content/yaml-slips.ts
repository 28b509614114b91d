import type { Finding } from './issue.ts';

/** Slips that make YAML complain of something else, often elsewhere: how a line with one looks, and what to call it. */
const slips: readonly { readonly code: string; readonly line: RegExp; readonly anywhere: boolean }[] = [
  { code: 'yaml-dash', line: /^(\s*)-[^\s\-\d]/, anywhere: true },
  { code: 'yaml-typographic-quotes', line: /^(\s*(?:- )?[\w-]+:\s+)[„“”«»‹›‘’]/u, anywhere: false },
  {
    code: 'yaml-quote-inside',
    line: /^(\s*(?:- )?(?:[\w-]+:\s+)?)(?:'[^']*'|"(?:[^"\\]|\\.)*")[^\s,}\]#:]/,
    anywhere: false,
  },
  { code: 'yaml-hyphen', line: /^(\s*(?:- )?[\w-]+:\s+)- /, anywhere: false },
];

/**
 * Puts the slip that people made in place of what YAML makes of it; a dash without its space may have its
 * consequences anywhere, the others have them on their own line. Lines count from `firstLine`.
 */
export function nameSlips(source: string, firstLine: number, faults: readonly Finding[]): Finding[] {
  if (faults.length === 0) return [];
  const lines = source.split('\n');
  const suspects = new Set(faults.map(({ line }) => line - firstLine));
  for (const { code, line, anywhere } of slips) {
    const at = lines.findIndex((text, index) => (anywhere || suspects.has(index)) && line.test(text));
    if (at === -1) continue;
    const [, before = ''] = line.exec(lines[at]!)!;
    return [{ code, params: {}, line: at + firstLine, column: before.length + 1 }];
  }
  return [...faults];
}
