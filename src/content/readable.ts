import { severityOf } from './catalogue.ts';
import { inOrder, type Issue } from './issue.ts';

/** As many issues of one file are told; more come from one cause, or from a file that was made to flood a report. */
const mostOfFile = 500;

/**
 * Keeps a report readable: of a file with very many issues the first ones, mistakes before warnings, and one that says
 * how many more there are. Nothing that stops a build is lost by it.
 * @param issues in order
 */
export function readable(issues: readonly Issue[]): Issue[] {
  const byFile = Map.groupBy(issues, ({ file }) => file);
  return [...byFile.values()].flatMap((ofFile) => (ofFile.length > mostOfFile ? shortened(ofFile) : ofFile));
}

function shortened(issues: readonly Issue[]): Issue[] {
  const { mistakes = [], warnings = [] } = Object.groupBy(issues, ({ code }) =>
    severityOf(code) === 'error' ? 'mistakes' : 'warnings',
  );
  const room = Math.max(0, mostOfFile - mistakes.length);
  return [
    ...inOrder([...mistakes.slice(0, mostOfFile), ...warnings.slice(0, room)]),
    ...more('more-mistakes', mistakes.slice(mostOfFile)),
    ...more('more-warnings', warnings.slice(room)),
  ];
}

function more(code: string, [first, ...others]: readonly Issue[]): Issue[] {
  return first
    ? [{ code, params: { n: others.length + 1 }, file: first.file, line: first.line, column: first.column }]
    : [];
}
