import { Buffer } from 'node:buffer';
import type { Messages } from '#texts/messages.ts';
import { severityOf } from '../catalogue.ts';
import type { Issue } from '../issue.ts';
import { codeFrame, type SourceText } from './code-frame.ts';
import { codeSpan, fenced, markdownOf, quoted } from './markdown-text.ts';
import type { Paint } from './paint.ts';

/**
 * Issues as Markdown that a code host shows: mistakes, then warnings, by file, each with its line, what is wrong, what
 * to write instead and the piece of source. Whatever comes from content stands in code, where nothing of it works.
 */
export function markdownReport(issues: readonly Issue[], page: MarkdownPage): string {
  const { messages, heading, room } = page;
  const { error = [], warning = [] } = Object.groupBy(issues, ({ code }) => severityOf(code));
  const outcome = error.length > 0 ? 'refused' : warning.length > 0 ? 'warned' : 'holds';
  const parts = [
    `## ${messages.t('summary.heading', { counts: heading })}`,
    messages.t(`summary.${outcome}`),
  ];
  const more = (n: number) => messages.t('summary.more', { n });
  let left = [...parts, more(issues.length)].reduce((bytes, text) => bytes - sizeOf(text), room);
  let told = 0;
  for (const block of [...blocksOf(error, 'mistakes', page), ...blocksOf(warning, 'warnings', page)]) {
    const text = block();
    left -= sizeOf(text);
    if (left < 0) {
      parts.push(more(issues.length - told));
      break;
    }
    parts.push(text);
    told += 1;
  }
  return parts.map((text) => `${text}\n\n`).join('');
}

/** The issues of one sort, each to be written when there is room; the first under the sort's heading and its file's name. */
function blocksOf(
  issues: readonly Issue[],
  sort: 'mistakes' | 'warnings',
  page: MarkdownPage,
): (() => string)[] {
  return [...Map.groupBy(issues, ({ file }) => file)].flatMap(([file, inFile], fileIndex) => {
    let source: SourceText | undefined;
    return inFile.map((issue, index) => () => {
      source ??= page.sourceOf(file);
      return [
        ...(fileIndex + index === 0 ? [`### ${page.messages.t(`summary.${sort}`)}`, ''] : []),
        ...(index === 0 ? [`**${codeSpan(page.pathOf(file))}**`, ''] : []),
        ...entryOf(issue, source, page),
      ].join('\n');
    });
  });
}

function entryOf(issue: Issue, source: SourceText, { messages }: MarkdownPage): string[] {
  const { message, remedy } = messages.explain(issue, quoted);
  const frame = codeFrame(issue, source, FRAME_WIDTH, plain);
  return [
    `- **${messages.t('summary.line', { line: issue.line })}** ${markdownOf(message)}\\`,
    `  ${markdownOf(remedy)}`,
    ...(frame.length > 0 ? ['', ...fenced(frame).map((line) => `  ${line}`)] : []),
  ];
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text) + '\n\n'.length;
}

const FRAME_WIDTH = 100;
const plain: Paint = (_, text) => text;

/** What the page needs beside the issues. */
export interface MarkdownPage {
  /** How many issues there are, in words. */
  readonly heading: string;
  readonly messages: Messages;
  /** A file's path in the repository. */
  readonly pathOf: (file: string) => string;
  /** How many bytes it may have. */
  readonly room: number;
  /** A file of the content folder; without lines where it can't be read as text. */
  readonly sourceOf: (file: string) => SourceText;
}
