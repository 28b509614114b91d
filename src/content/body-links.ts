import { isPictureEnding } from '#schema/vocabularies/file-formats.ts';
import { draftName, type Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import { endingOf, locate, looksLikeRecord, seenFrom } from './location.ts';
import { adviser, nearest } from './nearest.ts';
import type { Tree } from './tree.ts';

/**
 * Finds links and pictures in bodies that lead to no record, heading or file of the archive.
 * @param languages those that the archive has pages in
 */
export function bodyLinkIssues(
  tree: Tree,
  drafts: ReadonlyMap<string, Draft>,
  languages: readonly string[],
): Issue[] {
  const issues: Issue[] = [];
  const paths = pathsBySort(tree);
  for (const draft of drafts.values())
    for (const [lang, { file, body }] of draft.bodies) {
      const advise = adviser((written) => paths[sortOf(written)]);
      const shownIn = languagesOf(draft, lang, languages);
      for (const { target, fragment, line, column } of body.links) {
        const report = (code: string, params: Issue['params']) =>
          issues.push({ code, params, file, line, column });
        const dangling = (meant = advise(target)) =>
          report('link-dangling', { value: target, ...(meant && { nearest: seenFrom(file, meant) }) });
        const location = tree.files.get(target)?.location ?? locate(target);
        if (location.is === 'asset') {
          if (tree.files.has(target)) continue;
          if (/(?:^|\/)www\.[^/]+$/i.test(target))
            report('link-www', { value: target.slice(target.lastIndexOf('/') + 1) });
          else dangling();
          continue;
        }
        if (tree.misnamed.has(draftName(location))) continue;
        const leadsTo = location.is === 'record' ? drafts.get(draftName(location)) : undefined;
        if (!leadsTo) dangling();
        else if (!tree.files.has(target) && withoutEnding(leadsTo.file.path) !== withoutEnding(target))
          dangling(leadsTo.file.path);
        else if (fragment) {
          const missing = withoutHeading(leadsTo, fragment, shownIn);
          if (!missing) continue;
          const meant = nearest(fragment, missing.headings);
          report('heading-dangling', {
            value: fragment,
            target: missing.file,
            ...(meant && { nearest: meant }),
          });
        }
      }
      for (const { src, line, column } of body.pictures) {
        if (tree.files.has(src)) continue;
        const meant = advise(src);
        issues.push({
          code: 'picture-dangling',
          params: { value: src, ...(meant && { nearest: seenFrom(file, meant) }) },
          file,
          line,
          column,
        });
      }
    }
  return issues;
}

/** The languages on whose pages a draft's body in one language stands: its own, and those that have none. */
function languagesOf(draft: Draft, lang: string, languages: readonly string[]): readonly string[] {
  return lang === draft.lang ? [lang, ...languages.filter((other) => !draft.bodies.has(other))] : [lang];
}

/** The first body without a heading of those that a link leads to on pages of some languages. */
function withoutHeading(
  draft: Draft,
  fragment: string,
  languages: readonly string[],
): { file: string; headings: readonly string[] } | undefined {
  for (const lang of languages) {
    const shown = draft.bodies.get(lang) ?? draft.bodies.get(draft.lang);
    const headings = (shown?.body.headings ?? []).map(({ id }) => id);
    if (!headings.includes(fragment)) return { file: shown?.file ?? draft.file.path, headings };
  }
  return undefined;
}

/** What somebody who writes a path means to name. */
function sortOf(path: string): 'records' | 'pictures' | 'documents' {
  if (looksLikeRecord(path) || endingOf(path) === '') return 'records';
  return isPictureEnding(endingOf(path).toLowerCase()) ? 'pictures' : 'documents';
}

/** The paths that may be named, by sort: of records, not of the archive itself nor of translations. */
function pathsBySort(tree: Tree): Record<ReturnType<typeof sortOf>, string[]> {
  const paths: ReturnType<typeof pathsBySort> = { records: [], pictures: [], documents: [] };
  for (const [path, { location }] of tree.files)
    if (location.is === 'asset' || (location.is === 'record' && !location.lang))
      paths[sortOf(path)].push(path);
  return paths;
}

function withoutEnding(path: string): string {
  return path.slice(0, -endingOf(path).length - 1);
}
