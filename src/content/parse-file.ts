import { renderBody, type Body } from './body.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { readSource } from './source.ts';
import type { TreeFile } from './tree.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A file that may be a record or a translation, taken apart but not yet understood. */
export interface ParsedFile {
  readonly path: string;
  readonly location: Exclude<TreeFile['location'], { is: 'asset' }>;
  readonly yaml: Yaml;
  readonly body?: Body;
  readonly issues: readonly Issue[];
}

/** Takes a record's or translation's file apart; what can't be read becomes an issue. */
export function parseFile({ path, absolute, location }: TreeFile): ParsedFile {
  const known = location as ParsedFile['location'];
  const nothing = { path, location: known, yaml: parseYaml('') };
  const source = readSource(absolute);
  if ('code' in source) {
    const { line = 1, column = 1, ...params } = source.params;
    return {
      ...nothing,
      issues: [{ code: source.code, params, file: path, line: Number(line), column: Number(column) }],
    };
  }
  if (path.endsWith('.yaml')) {
    const yaml = parseYaml(source.text);
    return { ...nothing, yaml, issues: yaml.faults.map((fault) => ({ ...fault, file: path })) };
  }
  const split = splitFrontMatter(source.text);
  if ('code' in split) return { ...nothing, issues: [{ ...split, file: path }] };
  const body =
    split.body.trim() === '' ? undefined : renderBody(split.body, { file: path, firstLine: split.bodyLine });
  const issues = [...split.yaml.faults.map((fault) => ({ ...fault, file: path })), ...(body?.issues ?? [])];
  return { ...nothing, yaml: split.yaml, ...(body && { body }), issues };
}
