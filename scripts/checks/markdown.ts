import { visible } from '#content/report/visible.ts';

/** A text as a block of code, with fences longer than any in it; characters that can’t be seen are shown. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const lines = text.trimEnd().split('\n').map(visible);
  return [`${ticks}${language}`, ...lines, ticks].join('\n');
}

/** A sentence whose signs are signs, except for code between backticks. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(/[\\*_<>[\]|]/g, String.raw`\$&`)))
    .join('');
}
