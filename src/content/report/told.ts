import type { Messages } from '#texts/messages.ts';
import { severityOf, type Severity } from '../catalogue.ts';
import type { Issue } from '../issue.ts';

/** An issue in words, as every format tells it. */
export interface ToldIssue extends Pick<Issue, 'code' | 'file' | 'line' | 'column' | 'accepted'> {
  readonly severity: Severity;
  /** The rule in a few words. */
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

/** Puts an issue into words. */
export function tell(issue: Issue, messages: Messages): ToldIssue {
  const { code, file, line, column, accepted } = issue;
  const { title, message, remedy } = messages.explain(issue);
  return {
    code,
    severity: severityOf(code),
    file,
    line,
    column,
    title,
    message,
    remedy,
    ...(accepted !== undefined && { accepted }),
  };
}
