import type { Messages } from '#texts/messages.ts';
import type { Issue } from '../issue.ts';
import { codeFrame, type SourceText } from './code-frame.ts';
import type { Paint } from './paint.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/** Issues for a person at a terminal: file by file, each with the line that it is about. */
export function terminalReport(issues: readonly Issue[], view: TerminalView): string {
  return [...Map.groupBy(issues, ({ file }) => file)]
    .map(([file, inFile]) => {
      const source = view.sourceOf(file);
      const told = inFile.flatMap((issue) => entryOf(issue, source, view));
      return [view.paint('underline', visible(file)), '', ...told].join('\n');
    })
    .map((group) => `${group}\n`)
    .join('');
}

function entryOf(issue: Issue, source: SourceText, { paint, width, messages }: TerminalView): string[] {
  const { code, severity, file, line, column, message, remedy } = tell(issue, messages);
  const isMistake = severity === 'error';
  const name = paint(isMistake ? 'red' : 'yellow', messages.t(isMistake ? 'mistake' : 'warning'));
  const place = `${visible(file)}:${line}:${column}`;
  const frame = codeFrame(issue, source, width - INDENT.length, paint);
  return [
    `${name} ${paint('dim', `${place} ${code}`)}`,
    `${INDENT}${paint('bold', visible(message))}`,
    `${INDENT}${visible(remedy)}`,
    ...(frame.length > 0 ? ['', ...frame.map((text) => `${INDENT}${text}`)] : []),
    '',
  ];
}

const INDENT = '  ';

/** What a terminal report needs beside the issues. */
export interface TerminalView {
  readonly messages: Messages;
  readonly paint: Paint;
  /** Of the terminal, in columns. */
  readonly width: number;
  /** A file of the content folder; without lines where it can't be read as text. */
  readonly sourceOf: (file: string) => SourceText;
}
