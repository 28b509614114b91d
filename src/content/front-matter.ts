import type { Finding } from './issue.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A record file taken apart: its data, and its prose with the line on which that starts. */
export interface FrontMatter {
  readonly yaml: Yaml;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Takes a Markdown file apart. Only front matter between lines of exactly `---` is read, and only as YAML. No library is
 * asked: gray-matter runs front matter in other languages (CVE-2026-78847), and takes time that grows with the square of
 * the number of empty lines.
 */
export function splitFrontMatter(source: string): FrontMatter | Finding {
  if (source.trim() === '') return { code: 'record-empty', params: {}, line: 1, column: 1 };
  const [first = ''] = source.split('\n', 1);
  if (!first.startsWith('---')) return { code: 'front-matter-missing', params: {}, line: 1, column: 1 };
  if (first.trimEnd() !== '---')
    return { code: 'front-matter-language', params: { found: first.slice(3).trim() }, line: 1, column: 4 };
  const rest = source.slice(first.length);
  const close = /\n---([^\n]*)/.exec(rest);
  if (!close) return { code: 'front-matter-unclosed', params: {}, line: 1, column: 1 };
  const closeLine = rest.slice(0, close.index).split('\n').length + 1;
  if (close[1]!.trim() !== '')
    return { code: 'front-matter-unclosed', params: {}, line: closeLine, column: 1 };

  // From the first line on, where a field that is missing is told.
  const yaml = parseYaml(rest.slice(0, close.index + 1));
  return { yaml, body: rest.slice(close.index + close[0].length + 1), bodyLine: closeLine + 1 };
}
