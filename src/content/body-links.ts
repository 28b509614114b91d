import type { Issue } from './issue.ts';
import { locate } from './location.ts';
import { nearest } from './nearest.ts';
import type { Draft } from './draft.ts';
import type { ParsedFile } from './parse-file.ts';
import type { TreeFile } from './tree.ts';

/** Finds links and pictures in bodies that lead to no record, heading or file of the archive. */
export function bodyLinkIssues(
  files: readonly ParsedFile[],
  tree: ReadonlyMap<string, TreeFile>,
  records: ReadonlyMap<string, Draft>,
): Issue[] {
  const issues: Issue[] = [];
  for (const { path: file, body } of files) {
    for (const { target, fragment, line, column } of body?.links ?? []) {
      const report = (code: string, params: Issue['params']) =>
        issues.push({ code, params, file, line, column });
      if (tree.get(target)?.location.is === 'asset') continue;
      const location = locate(target);
      const name = location.is === 'record' ? `${location.kind}/${location.id}` : undefined;
      const record = name === undefined ? undefined : records.get(name);
      if (!record) {
        const advice = nearest(target, [...tree.keys()]);
        report('link-dangling', { value: target, ...(advice && { nearest: advice }) });
        continue;
      }
      if (fragment === undefined || fragment === '') continue;
      const headings = [...record.bodies.values()].flatMap(({ headings }) => headings.map(({ id }) => id));
      if (headings.includes(fragment)) continue;
      const advice = nearest(fragment, headings);
      report('heading-dangling', { value: fragment, target, ...(advice && { nearest: advice }) });
    }
    for (const { src, line, column } of body?.pictures ?? []) {
      if (tree.has(src)) continue;
      const advice = nearest(src, [...tree.keys()]);
      issues.push({
        code: 'picture-dangling',
        params: { value: src, ...(advice && { nearest: advice }) },
        file,
        line,
        column,
      });
    }
  }
  return issues;
}
