import type { Issue } from '../issue.ts';
import type { Paint } from './paint.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/** Issues for logs and other programs: `path:line:col code message`, one a line. */
export function textReport(issues: readonly Issue[], paint: Paint): string {
  return issues.map((issue) => `${painted(issue, paint)}\n`).join('');
}

/** One issue on one line; a warning says that it is one. */
export function lineOf(issue: Issue): string {
  return painted(issue, (_, text) => text);
}

function painted(issue: Issue, paint: Paint): string {
  const { code, severity, file, line, column, message, remedy } = tell(issue);
  const colour = severity === 'error' ? 'red' : 'yellow';
  const warning = severity === 'warning' ? `${paint(colour, 'Warning:')} ` : '';
  const place = `${visible(file)}:${line}:${column}`;
  return `${paint('bold', place)} ${paint(colour, code)} ${warning}${visible(`${message} ${remedy}`)}`;
}
