import { keepHeadingIds } from './body.ts';
import { draftName, validated, type Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import { folderOf } from './location.ts';
import type { ParsedFile } from './parse-file.ts';
import { schemaOf } from './schema-of.ts';
import { align, translationSchema } from './translation.ts';

/**
 * Lays translations over the drafts of what they translate; refuses those that translate nothing.
 * `misnamed` are records that have told of their file's name: nothing else is said of what belongs to them.
 */
export function addTranslations(
  files: readonly ParsedFile[],
  drafts: ReadonlyMap<string, Draft>,
  languages: readonly string[] | undefined,
  misnamed: ReadonlySet<string>,
): Issue[] {
  const issues: Issue[] = [];
  for (const file of files) {
    const lang = file.location.lang!;
    const draft = drafts.get(draftName(file.location));
    if (!draft && misnamed.has(draftName(file.location))) continue;
    const refuse = (code: string, params: Issue['params']) =>
      issues.push({ code, params, file: file.path, line: 1, column: 1 });
    if (!draft || folderOf(draft.file.path) !== folderOf(file.path))
      refuse('translation-of-nothing', { lang });
    else if (languages && !languages.includes(lang))
      refuse('translation-unlisted', { lang, known: languages });
    else if (lang === draft.lang) refuse('translation-of-itself', { lang });
    else if (draft.translations.has(lang)) refuse('translation-twice', { lang });
    else for (const issue of translate(draft, lang, file)) issues.push(issue);
  }
  return issues;
}

function translate(draft: Draft, lang: string, file: ParsedFile): Issue[] {
  const schema = schemaOf(file.location);
  const { data, issues } = validated(translationSchema(schema)!, file, schema);
  draft.translations.set(lang, {});
  if (file.body) {
    const original = draft.bodies.get(draft.lang)?.body.headings ?? [];
    draft.bodies.set(lang, { file: file.path, body: keepHeadingIds(file.body, original, file.path) });
  }
  // Of a record that doesn't hold, its own mistakes come first.
  if (data === undefined || draft.data === undefined) return issues;
  const { value, findings } = align(schema, draft.file.yaml.value, data, file.yaml);
  draft.translations.set(lang, value as object);
  return [...issues, ...findings.map((finding) => ({ ...finding, file: file.path }))];
}
