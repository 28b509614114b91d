import type { Messages } from '#texts/messages.ts';
import type { Issue } from '../issue.ts';
import { tell } from './told.ts';

/** Issues for other programs: a JSON array of told issues, accepted warnings among them; paths as in the content folder. */
export function jsonReport(issues: readonly Issue[], messages: Messages): string {
  return `${JSON.stringify(
    issues.map((issue) => tell(issue, messages)),
    null,
    2,
  )}\n`;
}
