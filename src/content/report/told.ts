import { explain, severityOf, type Severity } from '../catalogue.ts';
import type { Issue } from '../issue.ts';

/** An issue in words, as every format tells it. */
export interface ToldIssue extends Pick<Issue, 'code' | 'file' | 'line' | 'column' | 'accepted'> {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** Puts an issue into words. */
export function tell(issue: Issue): ToldIssue {
  const { code, file, line, column, accepted } = issue;
  const { message, remedy } = explain(issue);
  return {
    code,
    severity: severityOf(code),
    file,
    line,
    column,
    message,
    remedy,
    ...(accepted !== undefined && { accepted }),
  };
}
