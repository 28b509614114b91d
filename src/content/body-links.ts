import type { Issue } from './issue.ts';
import { locate, seenFrom } from './location.ts';
import { nearest } from './nearest.ts';
import { draftName, type Draft } from './draft.ts';
import type { Tree } from './tree.ts';

/** Finds links and pictures in bodies that lead to no record, heading or file of the archive. */
export function bodyLinkIssues(tree: Tree, drafts: ReadonlyMap<string, Draft>): Issue[] {
  const issues: Issue[] = [];
  for (const { file, body } of [...drafts.values()].flatMap(({ bodies }) => [...bodies.values()])) {
    for (const { target, fragment, line, column } of body.links) {
      const report = (code: string, params: Issue['params']) =>
        issues.push({ code, params, file, line, column });
      if (tree.files.get(target)?.location.is === 'asset') continue;
      const location = locate(target);
      const draft = location.is === 'record' ? drafts.get(draftName(location)) : undefined;
      if (location.is === 'record' && tree.misnamed.has(draftName(location))) continue;
      if (!draft && /(?:^|\/)www\.[^/]+$/i.test(target)) {
        report('link-www', { value: target.slice(target.lastIndexOf('/') + 1) });
        continue;
      }
      if (!draft) {
        const advice = nearest(target, [...tree.files.keys()]);
        report('link-dangling', { value: target, ...(advice && { nearest: seenFrom(file, advice) }) });
        continue;
      }
      if (fragment === undefined || fragment === '') continue;
      const headings = [...draft.bodies.values()].flatMap(({ body }) => body.headings.map(({ id }) => id));
      if (headings.includes(fragment)) continue;
      const advice = nearest(fragment, headings);
      report('heading-dangling', { value: fragment, target, ...(advice && { nearest: advice }) });
    }
    for (const { src, line, column } of body.pictures) {
      if (tree.files.has(src)) continue;
      const advice = nearest(src, [...tree.files.keys()]);
      issues.push({
        code: 'picture-dangling',
        params: { value: src, ...(advice && { nearest: seenFrom(file, advice) }) },
        file,
        line,
        column,
      });
    }
  }
  return issues;
}
