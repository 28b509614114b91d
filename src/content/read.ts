import { archiveSchema, kinds, type KindData, type KindId } from '#schema/kinds.ts';
import { newestCommitDay } from './clock.ts';
import { fileUses } from './files.ts';
import { inOrder, type Issue } from './issue.ts';
import { bodyLinkIssues } from './body-links.ts';
import type { RecordLocation } from './location.ts';
import type { DeepPartial } from './nodes.ts';
import type { Draft } from './draft.ts';
import { compare } from './order.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import type { ArchiveFile, Reading, RecordFile } from './records.ts';
import { danglingRefs } from './refs.ts';
import { align, translationSchema } from './translation.ts';
import { readTree } from './tree.ts';
import { validate, type Finding } from './validate.ts';
import { cutText } from './cut-text.ts';
import type { Yaml } from './yaml.ts';

/**
 * Reads a content folder: every record that holds, and every issue of all of them.
 * Knows nothing of what a picture or document contains; `files` of the result says which are used, and how.
 */
export function readContent(folder: string): Reading {
  const tree = readTree(folder);
  const parsed = [...tree.files.values()].filter(({ location }) => location.is !== 'asset').map(parseFile);
  const issues: Issue[] = [...tree.issues, ...parsed.flatMap(({ issues }) => issues)];

  const originals = parsed.filter(({ location }) => location.lang === undefined);
  const translations = parsed.filter(({ location }) => location.lang !== undefined);
  const archiveFile = originals.find(({ location }) => location.is === 'archive');
  if (!archiveFile)
    issues.push({ code: 'archive-missing', params: {}, file: 'archive.yaml', line: 1, column: 1 });
  const archive = archiveFile && validated(archiveSchema, archiveFile, issues);
  const languages = archive?.languages ?? languagesAsWritten(archiveFile);
  const defaultLang = languages?.[0] ?? 'en';

  const drafts = new Map<string, Draft>();
  for (const file of originals) {
    if (file.location.is !== 'record') continue;
    const name = `${file.location.kind}/${file.location.id}`;
    if (reserved(file.location, languages))
      issues.push({
        code: 'page-id-reserved',
        params: { value: file.location.id },
        file: file.path,
        line: 1,
        column: 1,
      });
    const twin = drafts.get(name);
    if (twin)
      issues.push({
        code: 'duplicate-id',
        params: { value: file.location.id, other: twin.file.path },
        file: file.path,
        line: 1,
        column: 1,
      });
    else
      drafts.set(name, {
        file,
        location: file.location,
        data: validated(schemaOf(file.location.kind), file, issues),
        translations: new Map(),
        bodies: new Map(),
      });
  }
  for (const draft of drafts.values()) {
    const lang = draft.data?.lang ?? writtenLang(draft.file.yaml) ?? defaultLang;
    draft.lang = lang;
    if (draft.file.body) draft.bodies.set(lang, draft.file.body);
  }

  const archiveTranslations = new Map<string, DeepPartial<KindData[KindId]>>();
  for (const file of translations) {
    const lang = file.location.lang!;
    const draft =
      file.location.is === 'record' ? drafts.get(`${file.location.kind}/${file.location.id}`) : undefined;
    const own = file.location.is === 'archive' ? defaultLang : draft?.lang;
    const original = file.location.is === 'archive' ? archiveFile : draft?.file;
    const at = { file: file.path, line: 1, column: 1 };
    if (!original || (draft && draft.location.folder !== (file.location as RecordLocation).folder))
      issues.push({ code: 'translation-of-nothing', params: { lang }, ...at });
    else if (languages && !languages.includes(lang))
      issues.push({ code: 'translation-unlisted', params: { lang, known: languages }, ...at });
    else if (lang === own) issues.push({ code: 'translation-of-itself', params: { lang }, ...at });
    else {
      const schema =
        file.location.is === 'archive' ? archiveSchema : schemaOf((file.location as RecordLocation).kind);
      const data = translated(schema, file, original, issues);
      if (draft?.translations.has(lang))
        issues.push({
          code: 'duplicate-id',
          params: { value: `${draft.location.id}.${lang}`, other: original.path },
          ...at,
        });
      else if (data) (draft?.translations ?? archiveTranslations).set(lang, data);
      if (draft && file.body) draft.bodies.set(lang, file.body);
    }
  }

  issues.push(...danglingRefs([...originals], new Set(drafts.keys())));
  issues.push(...bodyLinkIssues(parsed, tree.files, drafts));
  const uses = fileUses(parsed, tree.files);
  issues.push(...uses.issues);
  return {
    ...(archive && archiveFile && { archive: archiveOf(archive, archiveFile, archiveTranslations, folder) }),
    records: recordsOf(drafts),
    files: uses.files,
    issues: inOrder(issues),
  };
}

/** What a file holds, or nothing where it doesn't; a file that couldn't even be read has told its issue already. */
function validated<Data>(
  schema: Parameters<typeof validate<Data>>[0],
  file: ParsedFile,
  issues: Issue[],
): Data | undefined {
  if (file.issues.some(({ code }) => unreadable.test(code))) return undefined;
  const { data, findings } = validate(schema, file.yaml);
  issues.push(...findings.map((finding) => located(finding, file)), ...cutText(schema, file));
  return data;
}

function translated(
  schema: Parameters<typeof translationSchema>[0],
  file: ParsedFile,
  original: ParsedFile,
  issues: Issue[],
): DeepPartial<KindData[KindId]> | undefined {
  const texts = translationSchema(schema);
  if (!texts || file.issues.some(({ code }) => unreadable.test(code))) return undefined;
  const { data, findings } = validate(texts, file.yaml, schema);
  issues.push(...findings.map((finding) => located(finding, file)), ...cutText(texts, file));
  if (data === undefined) return undefined;
  const aligned = align(schema, original.yaml.value, data, file.yaml);
  issues.push(...aligned.findings.map((finding) => located(finding, file)));
  return aligned.value as DeepPartial<KindData[KindId]>;
}

const unreadable = /^(?:yaml-(?!duplicate-key)|front-matter-|file-unreadable|not-utf8|text-too-large)/;

function located({ line, column, code, params }: Finding, file: ParsedFile): Issue {
  return { code, params, file: file.path, line, column };
}

function schemaOf(kind: KindId) {
  return kinds.find(({ id }) => id === kind)!.schema as Parameters<typeof validate<KindData[KindId]>>[0];
}

/** Whether a record's address would be one of the archive's own. */
function reserved({ kind, id }: RecordLocation, languages: readonly string[] = []): boolean {
  const { reserved, inFolder } = kinds.find((known) => known.id === kind)!;
  return reserved.includes(id) || (!inFolder && languages.includes(id));
}

/** The archive's languages where `archive.yaml` doesn't hold, so that its translations aren't all refused beside. */
function languagesAsWritten(file: ParsedFile | undefined): readonly string[] | undefined {
  const written = (file?.yaml.value as { languages?: unknown } | undefined)?.languages;
  return Array.isArray(written) && written.every((lang) => typeof lang === 'string') ? written : undefined;
}

function writtenLang(yaml: Yaml): string | undefined {
  const written = (yaml.value as { lang?: unknown } | undefined)?.lang;
  return typeof written === 'string' ? written : undefined;
}

function archiveOf(
  data: KindArchive,
  file: ParsedFile,
  translations: Map<string, unknown>,
  folder: string,
): ArchiveFile {
  const newestCommit = newestCommitDay(folder);
  return {
    file: file.path,
    data,
    translations: translations as ArchiveFile['translations'],
    at: file.yaml.at,
    ...(newestCommit && { newestCommit }),
  };
}

function recordsOf(drafts: ReadonlyMap<string, Draft>): Reading['records'] {
  const records: Record<KindId, Map<string, RecordFile>> = {
    projects: new Map(),
    partners: new Map(),
    events: new Map(),
    pages: new Map(),
  };
  for (const { location, data, file, translations, bodies, lang } of [...drafts.values()].toSorted((a, b) =>
    compare(a.location.id, b.location.id),
  ))
    if (data)
      records[location.kind].set(location.id, {
        kind: location.kind,
        id: location.id,
        lang: lang!,
        data,
        translations,
        bodies,
        file: file.path,
        at: file.yaml.at,
      });
  return records as unknown as Reading['records'];
}

type KindArchive = ArchiveFile['data'];
