import type { Messages } from '#texts/messages.ts';
import type { Issue } from '../issue.ts';
import { frameOf, type Frame, type SourceText } from './code-frame.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/** An issue with all that a person needs to mend it, as text that may be shown anywhere. */
export interface ShownIssue {
  readonly code: string;
  /** `file:line:column` */
  readonly place: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
  readonly frame?: Frame;
}

/** The issues of one file. */
export interface IssuesOfFile {
  readonly file: string;
  readonly issues: readonly ShownIssue[];
}

/** Issues by file, in the order that they come in, each with the line that it is about. */
export function inFiles(
  issues: readonly Issue[],
  { messages, sourceOf, width }: FilesView,
): readonly IssuesOfFile[] {
  return [...Map.groupBy(issues, ({ file }) => file)].map(([file, inFile]) => {
    const source = sourceOf(file);
    return { file: visible(file), issues: inFile.map((issue) => shown(issue, source)) };
  });

  function shown(issue: Issue, source: SourceText): ShownIssue {
    const { code, line, column, message, remedy } = tell(issue, messages);
    const frame = frameOf(issue, source, width);
    return {
      code,
      place: `${visible(issue.file)}:${line}:${column}`,
      line,
      message: visible(message),
      remedy: visible(remedy),
      ...(frame && { frame }),
    };
  }
}

/** What is needed beside the issues. */
export interface FilesView {
  readonly messages: Messages;
  /** A file of the content folder; without lines where it can't be read as text. */
  readonly sourceOf: (file: string) => SourceText;
  /** How many characters of a line are shown. */
  readonly width: number;
}
