import type { Messages } from '#texts/messages.ts';
import type { Issue } from '../issue.ts';
import type { Paint } from './paint.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/** Issues for logs and other programs: `path:line:col code message`, one a line. */
export function textReport(issues: readonly Issue[], messages: Messages, paint: Paint): string {
  return issues.map((issue) => `${painted(issue, messages, paint)}\n`).join('');
}

/** One issue on one line; a warning says that it is one. */
export function lineOf(issue: Issue, messages: Messages): string {
  return painted(issue, messages, (_, text) => text);
}

function painted(issue: Issue, messages: Messages, paint: Paint): string {
  const { code, severity, file, line, column, message, remedy } = tell(issue, messages);
  const colour = severity === 'error' ? 'red' : 'yellow';
  const warning = severity === 'warning' ? `${paint(colour, messages.t('warning.begins'))} ` : '';
  const place = `${visible(file)}:${line}:${column}`;
  return `${paint('bold', place)} ${paint(colour, code)} ${warning}${visible(`${message} ${remedy}`)}`;
}
