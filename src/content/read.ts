import { isMap } from '#schema/field.ts';
import { isLanguageTag } from '#schema/vocabularies/languages.ts';
import { kinds, type KindData, type KindId } from '#schema/kinds.ts';
import { bodyLinkIssues } from './body-links.ts';
import { newestCommitDay } from './clock.ts';
import { makeDrafts, type Draft } from './draft.ts';
import { fileUses } from './files.ts';
import { inOrder, type Issue } from './issue.ts';
import { compare } from './order.ts';
import { openParser, type Parser } from './parse-cache.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import type { ArchiveFile, Reading, RecordFile } from './records.ts';
import { danglingRefs } from './refs.ts';
import { addTranslations } from './translations.ts';
import { readTree, type Tree } from './tree.ts';

/**
 * Reads a content folder: every record that holds, and every issue of all of them. With a cache folder, files that
 * haven't changed since an earlier run aren't parsed again, with a parser that remembers (`parse-memory.ts`) those since the
 * last reading; the result is the same.
 * Knows nothing of what a picture or document contains; `files` of the result says which are used, and how.
 */
export function readContent(
  folder: string,
  { cache, parser = parserWith(cache), tree = readTree(folder) }: ReadingOptions = {},
): Reading {
  const files = [...tree.files.values()]
    .filter(({ location }) => location.is !== 'asset')
    .map((file) => parser.parse(file));
  const originals = files.filter(({ location }) => location.lang === undefined);
  const translations = files.filter(({ location }) => location.lang !== undefined);
  const archiveFile = originals.find(({ location }) => location.is === 'archive');
  const languages = languagesOf(archiveFile);

  const { drafts, issues } = makeDrafts(originals, languages ?? []);
  const untranslatable = addTranslations(translations, drafts, languages, tree.misnamed);
  parser.save();
  const uses = fileUses(files, tree.files);
  const archive = drafts.get('archive');
  const onSlip = slipsOf(files);
  return {
    languages: languages ?? [],
    ...(archive?.data && { archive: archiveOf(archive, folder) }),
    records: recordsOf(drafts),
    files: uses.files,
    withdrawn: uses.withdrawn,
    names: namesOf(files),
    issues: inOrder([
      ...tree.issues,
      ...(archive || tree.misnamed.has('archive') ? [] : [archiveMissing]),
      ...(archive && drafts.size === 1 && tree.issues.length === 0 ? [archiveEmpty] : []),
      ...files.flatMap(({ issues }) => issues),
      ...[
        ...issues,
        ...untranslatable,
        ...danglingRefs(originals, new Set([...drafts.keys(), ...tree.misnamed]), tree.files.keys()),
        ...uses.issues,
      ].filter((issue) => !onSlip(issue)),
      ...bodyLinkIssues(tree, drafts, languages ?? []),
    ]),
  };
}

/** How a content folder is read. */
export interface ReadingOptions {
  readonly cache?: string;
  readonly parser?: Parser;
  /** The folder as it was listed; default: as it is now. */
  readonly tree?: Tree;
}

function parserWith(cache: string | undefined): Parser {
  return cache === undefined ? { parse: parseFile, save() {} } : openParser(cache);
}

function namesOf(files: readonly ParsedFile[]): Reading['names'] {
  const names = new Map<object, string>();
  for (const { body, held, key } of files) {
    if (key === undefined) continue;
    if (held) names.set(held, `data ${key}`);
    if (body) names.set(body, `body ${key}`);
  }
  return names;
}

/** Whether an issue stands on a line with a slip of YAML, from which it may follow. */
function slipsOf(files: readonly ParsedFile[]): (issue: Issue) => boolean {
  const slips = new Set(files.flatMap(({ path, yaml }) => yaml.faults.map(({ line }) => `${path}:${line}`)));
  return ({ file, line }) => slips.has(`${file}:${line}`);
}

const archiveEmpty: Issue = { code: 'archive-empty', params: {}, file: 'archive.yaml', line: 1, column: 1 };
const archiveMissing: Issue = {
  code: 'archive-missing',
  params: {},
  file: 'archive.yaml',
  line: 1,
  column: 1,
};

/** The archive's languages as written, so that its translations aren't all refused where `archive.yaml` doesn't hold. */
export function languagesOf(archive: ParsedFile | undefined): readonly string[] | undefined {
  const written = isMap(archive?.yaml.value) ? archive.yaml.value['languages'] : undefined;
  return Array.isArray(written) && written.every((lang) => typeof lang === 'string' && isLanguageTag(lang))
    ? written
    : undefined;
}

function archiveOf({ file, data, translations }: Draft, folder: string): ArchiveFile {
  const newestCommit = newestCommitDay(folder);
  return {
    file: file.path,
    data: data as unknown as ArchiveFile['data'],
    translations: translations as unknown as ArchiveFile['translations'],
    at: file.yaml.at,
    ...(newestCommit && { newestCommit }),
  };
}

function recordsOf(drafts: ReadonlyMap<string, Draft>): Reading['records'] {
  const records = Object.fromEntries(kinds.map(({ id }) => [id, new Map<string, RecordFile>()]));
  for (const [, { file, lang, data, translations, bodies }] of [...drafts].toSorted(([a], [b]) =>
    compare(a, b),
  )) {
    const { location, path, yaml } = file;
    if (location.is !== 'record' || !data) continue;
    records[location.kind]!.set(location.id, {
      kind: location.kind,
      id: location.id,
      lang,
      data: data as KindData[KindId],
      translations,
      bodies: new Map([...bodies].map(([lang, { body }]) => [lang, body])),
      file: path,
      at: yaml.at,
    });
  }
  return records as unknown as Reading['records'];
}
