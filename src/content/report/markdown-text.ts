import { visible } from './visible.ts';

/** A text from content inside a message, so that {@link markdownOf} tells it from the message's own words. */
export function quoted(value: string): string {
  return `${OPEN}${value.replaceAll(OPEN, '').replaceAll(CLOSE, '')}${CLOSE}`;
}

/**
 * A message as Markdown. Its own words may have code in them, as `title`; what was {@link quoted} in it becomes code
 * wherever it stands. In code no Markdown, HTML, link, mention or reference of an issue works.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function markdownOf(message: string): string {
  let text = '';
  let pending = '';
  let inCode = false;
  const add = (piece: string) => {
    // Two spans of code that touch would be one.
    text += text.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
  };
  const flush = () => {
    if (pending !== '') add(inCode ? codeSpan(pending) : escaped(pending));
    pending = '';
  };
  for (const piece of message.split(PIECES)) {
    if (piece === '`') {
      flush();
      inCode = !inCode;
    } else if (!piece.startsWith(OPEN)) pending += piece;
    else if (inCode) pending += piece.slice(1, -1);
    else {
      flush();
      add(codeSpan(piece.slice(1, -1)));
    }
  }
  flush();
  return text;
}

/** A text as code within a line: on one line, cut if it is long, between more backticks than it has in a row. */
export function codeSpan(text: string): string {
  const characters = [...visible(text)];
  const shown =
    characters.length > LONGEST_SPAN ? `${characters.slice(0, LONGEST_SPAN).join('')}…` : characters.join('');
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return shown === '' ? '' : `${fence}${pad}${shown}${pad}${fence}`;
}

/** Lines as a block of code. */
export function fenced(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...lines, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function escaped(text: string): string {
  return text.replace(/[\\<>[\]*_~$|&#@!]/g, String.raw`\$&`);
}

const LONGEST_SPAN = 300;

// Two code points that are no characters: no text has them.
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const PIECES = new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE}|\`)`, 'u');
