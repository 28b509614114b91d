import { explain, severityOf } from './catalogue.ts';
import type { Issue } from './issue.ts';

/** Prints issues as `path:line:col code message`, one a line, and how many there are. */
export function printIssues(issues: readonly Issue[], stream: NodeJS.WritableStream): void {
  if (issues.length === 0) return;
  for (const issue of issues.filter(({ accepted }) => accepted === undefined))
    stream.write(`${lineOf(issue)}\n`);
  const errors = issues.filter(({ code }) => severityOf(code) === 'error').length;
  const accepted = issues.filter((issue) => issue.accepted !== undefined).length;
  const warnings = counted(issues.length - errors - accepted, 'warning');
  stream.write(`${counted(errors, 'mistake')}, ${warnings}${accepted > 0 ? `, ${accepted} accepted` : ''}\n`);
}

/** One issue on one line; a warning says that it is one. */
export function lineOf(issue: Issue): string {
  const { message, remedy } = explain(issue);
  const warning = severityOf(issue.code) === 'warning' ? 'Warning: ' : '';
  return `${issue.file}:${issue.line}:${issue.column} ${issue.code} ${warning}${message} ${remedy}`;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
