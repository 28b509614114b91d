import type { Issue } from '../issue.ts';
import { codeFrame } from './code-frame.ts';
import type { Paint } from './paint.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/** Issues for a person at a terminal: file by file, each with the line that it is about. */
export function terminalReport(issues: readonly Issue[], view: TerminalView): string {
  return [...Map.groupBy(issues, ({ file }) => file)]
    .map(([file, inFile]) => {
      const lines = view.linesOf(file);
      const told = inFile.flatMap((issue) => entryOf(issue, lines, view));
      return [view.paint('underline', visible(file)), '', ...told].join('\n');
    })
    .map((group) => `${group}\n`)
    .join('');
}

function entryOf(issue: Issue, lines: readonly string[], { paint, width }: TerminalView): string[] {
  const { code, severity, file, line, column, message, remedy } = tell(issue);
  const isMistake = severity === 'error';
  const name = paint(isMistake ? 'red' : 'yellow', isMistake ? 'Mistake' : 'Warning');
  const place = `${visible(file)}:${line}:${column}`;
  const frame = codeFrame(issue, lines, width - INDENT.length, paint);
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
  readonly paint: Paint;
  /** Of the terminal, in columns. */
  readonly width: number;
  /** The lines of a file of the content folder, none of one that can't be read as text. */
  readonly linesOf: (file: string) => readonly string[];
}
