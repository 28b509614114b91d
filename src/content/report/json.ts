import type { Issue } from '../issue.ts';
import { tell } from './told.ts';

/** Issues for other programs: a JSON array of told issues, accepted warnings among them; paths as in the content folder. */
export function jsonReport(issues: readonly Issue[]): string {
  return `${JSON.stringify(issues.map(tell), null, 2)}\n`;
}
