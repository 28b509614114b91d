import { renderBody, type Body } from './body.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Finding, Issue } from './issue.ts';
import { plainMdx } from './mdx.ts';
import { readSource, type Text } from './source.ts';
import type { TreeFile } from './tree.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A file that may be a record or a translation, taken apart but not yet understood. */
export interface ParsedFile {
  readonly path: string;
  readonly location: Exclude<TreeFile['location'], { is: 'asset' }>;
  readonly yaml: Yaml;
  readonly body?: Body;
  readonly issues: readonly Issue[];
  /** What its fields hold by its schema, once they were found to hold with nothing to be said of them. */
  held?: unknown;
  /** What tells what it holds from what any other file does, or this one did; absent where nobody asked for its checksum. */
  readonly key?: string;
}

/** Takes a record's or translation's file apart; what can't be read becomes an issue. */
export function parseFile(file: TreeFile): ParsedFile {
  const source = readSource(file.absolute);
  return 'code' in source ? unreadableFile(file, source) : parseSource(file, source);
}

/** Takes a file's text apart. */
export function parseSource({ path, location }: TreeFile, { text, warnings }: Text): ParsedFile {
  const known = { path, location: location as ParsedFile['location'] };
  if (path.endsWith('.yaml')) return withData(known, parseYaml(text), warnings);
  const split = splitFrontMatter(text);
  if ('code' in split) return unreadableFile(known, split);
  const file = withData(known, split.yaml, warnings);
  const prose = path.endsWith('.mdx')
    ? plainMdx(split.body, split.bodyLine)
    : { markdown: split.body, faults: [] };
  const faults = prose.faults.map((fault) => ({ ...fault, file: path }));
  if (prose.markdown.trim() === '') return { ...file, issues: [...file.issues, ...faults] };
  const body = renderBody(prose.markdown, { file: path, firstLine: split.bodyLine });
  return { ...file, body, issues: [...file.issues, ...faults, ...body.issues] };
}

/** A file of which nothing but its fault is known. */
export function unreadableFile(
  { path, location }: Pick<TreeFile, 'path' | 'location'>,
  fault: Finding,
): ParsedFile {
  return {
    path,
    location: location as ParsedFile['location'],
    yaml: { ...parseYaml(''), readable: false },
    issues: [{ ...fault, file: path }],
  };
}

function withData(
  known: Pick<ParsedFile, 'path' | 'location'>,
  yaml: Yaml,
  warnings: readonly Finding[],
): ParsedFile {
  const issues = [...warnings, ...yaml.faults].map((finding) => ({ ...finding, file: known.path }));
  return { ...known, yaml, issues };
}
