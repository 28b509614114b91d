import type { Messages } from '#texts/messages.ts';
import { severityOf, type Severity } from './catalogue.ts';
import type { Issue } from './issue.ts';
import { notAsBefore } from './report/as-before.ts';
import { githubReport } from './report/github.ts';
import { gitlabReport } from './report/gitlab.ts';
import { inFiles, type IssuesOfFile } from './report/in-files.ts';
import { jsonReport } from './report/json.ts';
import { markdownReport } from './report/markdown.ts';
import { paintFor } from './report/paint.ts';
import { pathInRepository } from './report/repository.ts';
import { sourceText } from './report/source-text.ts';
import { countsOf, mistakesLast, summaryOf, type Limits } from './report/summary.ts';
import { terminalReport } from './report/terminal.ts';
import { textReport } from './report/text.ts';

export type { IssuesOfFile, ShownIssue } from './report/in-files.ts';
export { paintFor } from './report/paint.ts';
export { countsOf, summaryOf } from './report/summary.ts';
export { lineOf } from './report/text.ts';

/** The formats in which issues are reported. */
export const formats = ['text', 'json', 'github', 'gitlab'] as const;
export type Format = (typeof formats)[number];

/**
 * Prints issues as text, and how many there are; accepted warnings are only counted.
 * @param content the content folder
 * @param before what was printed of an earlier reading: warnings that stand as before are only counted, too
 */
export function printIssues(
  issues: readonly Issue[],
  { content, messages }: ReportView,
  stream: ReportStream,
  before: readonly Issue[] = [],
): void {
  if (issues.length === 0) return;
  const open = unaccepted(issues);
  const told = notAsBefore(open, unaccepted(before));
  const summary = summaryOf(countsOf(issues), messages, { asBefore: open.length - told.length });
  stream.write(`${asText(told, { content, messages }, stream)}${summary}\n`);
}

/** Writes issues out in a format, without a summary. */
export function writeReport(
  format: Format,
  issues: readonly Issue[],
  { content, messages }: ReportView,
  stream: ReportStream,
): void {
  const reporters: Readonly<Record<Format, () => string>> = {
    text: () => asText(unaccepted(issues), { content, messages }, stream),
    json: () => jsonReport(issues, messages),
    github: () => githubReport(issues, messages, pathInRepository(content, process.cwd())),
    gitlab: () => gitlabReport(issues, messages, pathInRepository(content, process.cwd())),
  };
  stream.write(reporters[format]());
}

/**
 * Issues as `path:line:col code message`, one a line; where the stream is a terminal, grouped by file with the lines
 * that they are about, mistakes at the end, where a person looks first.
 */
function asText(issues: readonly Issue[], { content, messages }: ReportView, stream: ReportStream): string {
  const paint = paintFor(stream);
  if (!stream.isTTY) return textReport(issues, messages, paint);
  return terminalReport(mistakesLast(issues), {
    messages,
    paint,
    width: stream.columns || 80,
    sourceOf: (file) => sourceText(content, file),
  });
}

/**
 * Issues as a page of Markdown for coordinators, mistakes first; what is accepted is only counted.
 * @param room how many bytes it may have; what has no room is counted too
 */
export function summaryPage(
  issues: readonly Issue[],
  { content, messages, limits, room }: SummaryPage,
): string {
  return markdownReport(unaccepted(issues), {
    heading: summaryOf(countsOf(issues), messages, limits),
    messages,
    pathOf: pathInRepository(content, process.cwd()),
    room,
    sourceOf: (file) => sourceText(content, file),
  });
}

/**
 * Issues by sort, then by file, each with the line that it is about; accepted warnings are left out.
 * @param content the content folder
 * @param most how many at most: mistakes come first
 */
export function tellInFiles(
  issues: readonly Issue[],
  { content, messages, most }: ReportView & { most: number },
): Readonly<Record<Severity, readonly IssuesOfFile[]>> {
  const { error = [], warning = [] } = Object.groupBy(unaccepted(issues), ({ code }) => severityOf(code));
  const view = { messages, sourceOf: (file: string) => sourceText(content, file), width: FRAME_WIDTH };
  return {
    error: inFiles(error.slice(0, most), view),
    warning: inFiles(warning.slice(0, Math.max(0, most - error.length)), view),
  };
}

function unaccepted(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ accepted }) => accepted === undefined);
}

/** How many characters of a line are shown where lines can be as wide as a page. */
const FRAME_WIDTH = 120;

/** Where a report goes. */
export type ReportStream = NodeJS.WritableStream & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>;

/** What a report is made with, beside the issues. */
export interface ReportView {
  /** The content folder. */
  readonly content: string;
  readonly messages: Messages;
}

/** What a summary page is made with, beside the issues. */
export interface SummaryPage extends ReportView {
  readonly limits: Limits;
  readonly room: number;
}
