import { severityOf } from './catalogue.ts';
import type { Issue } from './issue.ts';
import type { Reading } from './records.ts';

/** Marks warnings that their record accepts, with its note; a mistake can't be accepted. */
export function acceptWarnings(issues: readonly Issue[], { records }: Reading): Issue[] {
  const notes = new Map<string, string>();
  for (const { file, data } of Object.values(records).flatMap((kind) => [...kind.values()]))
    for (const { rule, note } of data.accepted ?? []) notes.set(`${file} ${rule}`, note);
  return issues.map((issue) => {
    const accepted = notes.get(`${issue.file} ${issue.code}`);
    return accepted === undefined || severityOf(issue.code) === 'error' ? issue : { ...issue, accepted };
  });
}
