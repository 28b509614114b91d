import type { Messages } from '#texts/messages.ts';
import type { Issue } from '../issue.ts';
import { mistakesFirst } from './summary.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/**
 * Issues as GitHub's workflow commands, which it shows beside the lines of a pull request: of each sort the first ten
 * only, and fifty of a job, so that mistakes come first.
 * @param pathOf a file's path in the repository
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(
  issues: readonly Issue[],
  messages: Messages,
  pathOf: (file: string) => string,
): string {
  return mistakesFirst(issues.filter(({ accepted }) => accepted === undefined))
    .map((issue) => {
      const { code, severity, file, line, column, message, remedy } = tell(issue, messages);
      const properties = Object.entries({ file: pathOf(file), line, col: column, title: code })
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${escapeData(visible(`${message} ${remedy}`).slice(0, LONGEST_MESSAGE))}\n`;
    })
    .join('');
}

/** In UTF-16 units: GitHub refuses the annotations of a step if one has more than 64 kB. */
const LONGEST_MESSAGE = 4000;

/** As GitHub's own toolkit escapes a message: a line break would begin another command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
