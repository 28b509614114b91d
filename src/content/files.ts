import type * as z from 'zod';
import { isMap, traits } from '#schema/field.ts';
import { isPictureEnding } from '#schema/vocabularies/file-formats.ts';
import { looksLikeAttendanceList, saysNothingOfItself } from './document-names.ts';
import type { Issue, Position } from './issue.ts';
import { endingOf, folderOf, resolvePath, seenFrom, type Location } from './location.ts';
import { sparing } from './nearest.ts';
import { fileFinder, nameOf } from './nearest-file.ts';
import type { ParsedFile } from './parse-file.ts';
import { schemaOf } from './schema-of.ts';
import type { FileUse } from './records.ts';
import type { TreeFile } from './tree.ts';
import { bare, fieldsOf, walkTo } from './walk.ts';

/** What the schema takes for a path beside the record; anything else it has refused already. */
const besideForm = /^(?![a-z][a-z0-9+.-]*:|\/)[^\\]+$/i;

/**
 * Finds the files that records name, in fields and in bodies, and decides which may be published: a photo needs its
 * description; a photo of children without consent, a result that isn't public and whatever somebody withdrew are
 * published nowhere, whoever else names them. Nothing decides it again later: what isn't published here has no address.
 */
export function fileUses(
  files: readonly ParsedFile[],
  tree: ReadonlyMap<string, TreeFile>,
): { files: ReadonlyMap<string, FileUse>; withdrawn: ReadonlySet<string>; issues: Issue[] } {
  const issues: Issue[] = [];
  const uses: Use[] = [];
  const withdrawn = new Set<string>();
  const vetoed = new Set<string>();
  // Files that were named in other letters: mending those mends that nothing uses them.
  const misspelt = new Set<string>();
  const find = finder(tree);
  for (const file of files) {
    for (const named of namedFiles(file)) {
      if (!besideForm.test(named.value)) continue;
      const by = () => ({ file: file.path, ...named.position() });
      const target = place(file.location, file.path, named.value);
      const report = (code: string, params: Issue['params'] = {}) =>
        issues.push({ code, params: { value: named.value, ...params }, ...by() });
      if (target === undefined) {
        report('file-outside', { folder: folderOfRecord(file.location, file.path) });
        continue;
      }
      const sameLetters = tree.has(target) ? undefined : find.sameLetters(target);
      if (sameLetters) misspelt.add(sameLetters);
      if (named.withdrawn) {
        for (const path of [target, sameLetters]) if (path) withdrawn.add(path);
        report(
          sameLetters ? 'file-case' : 'photo-withdrawn',
          sameLetters ? { nearest: seenFrom(file.path, sameLetters) } : {},
        );
        continue;
      }
      if (!tree.has(target)) {
        const advice = sameLetters ?? find.meant(named.as, target, file);
        report(
          sameLetters ? 'file-case' : 'file-missing',
          advice ? { nearest: seenFrom(file.path, advice) } : {},
        );
        continue;
      }
      for (const code of named.warnings) report(code);
      if (named.vetoed) vetoed.add(target);
      uses.push({ path: target, by, isPicture: named.as === 'picture', published: named.published });
    }
  }
  for (const { unpublished, ...use } of usesInBodies(files, tree))
    if (vetoed.has(use.path) && !withdrawn.has(use.path))
      issues.push({ code: unpublished, params: { value: nameOf(use.path) }, ...use.by() });
    else uses.push(use);
  for (const { path, by } of uses)
    if (withdrawn.has(path)) issues.push({ code: 'photo-withdrawn', params: { value: path }, ...by() });

  const found = new Map<string, FileUse>();
  for (const { path, by, isPicture, published } of uses) {
    if (withdrawn.has(path)) continue;
    const before = found.get(path);
    const picture = isPicture || before?.as === 'picture' || isPictureEnding(endingOf(path).toLowerCase());
    found.set(path, {
      as: picture ? 'picture' : 'document',
      by: before?.by ?? by,
      published: !vetoed.has(path) && (published || (before?.published ?? false)),
      absolute: tree.get(path)!.absolute,
    });
  }
  for (const [path, { as, by, published }] of found) {
    const code = published ? adviceOnName(nameOf(path), as) : undefined;
    if (code) issues.push({ code, params: { value: nameOf(path) }, ...by() });
  }
  // Nobody knows yet what a file that can't be read will name.
  const unread = new Set(
    files.filter(({ yaml }) => !yaml.readable).map(({ location, path }) => folderOfRecord(location, path)),
  );
  const mayBeNamed = (path: string) =>
    [...unread].some((folder) => folder === '' || path.startsWith(`${folder}/`));
  for (const [path, { location }] of tree)
    if (
      location.is === 'asset' &&
      !found.has(path) &&
      !withdrawn.has(path) &&
      !misspelt.has(path) &&
      !mayBeNamed(path)
    )
      issues.push({ code: 'file-unused', params: { value: path }, file: path, line: 1, column: 1 });
  return { files: found, withdrawn, issues };
}

/** One place that names a file. */
interface Use {
  readonly path: string;
  readonly by: FileUse['by'];
  /** Whether only a picture will do there. */
  readonly isPicture: boolean;
  readonly published: boolean;
}

/** The files that bodies link and show, with what to say where one isn't published. */
function* usesInBodies(
  files: readonly ParsedFile[],
  tree: ReadonlyMap<string, TreeFile>,
): Generator<Use & { readonly unpublished: string }> {
  for (const { path: file, body } of files)
    for (const { path, line, column, isPicture } of [
      ...(body?.pictures ?? []).map((picture) => ({ ...picture, path: picture.src, isPicture: true })),
      ...(body?.links ?? []).map((link) => ({ ...link, path: link.target, isPicture: false })),
    ])
      // Whatever is shown as a picture is looked at as one; a link may lead to a record.
      if (isPicture ? tree.has(path) : tree.get(path)?.location.is === 'asset')
        yield {
          path,
          by: () => ({ file, line, column }),
          isPicture,
          published: true,
          unpublished: isPicture ? 'picture-unpublished' : 'link-unpublished',
        };
}

/** Finds files whose names are nearly the one that was written. */
function finder(tree: ReadonlyMap<string, TreeFile>) {
  const paths = [...tree.keys()];
  const byLetters = new Map(paths.map((path) => [path.toLowerCase(), path]));
  const assets = paths.filter((path) => tree.get(path)!.location.is === 'asset');
  const isPicture = (path: string) => isPictureEnding(endingOf(path).toLowerCase());
  const any = fileFinder(assets);
  const picture = fileFinder(assets.filter(isPicture));
  return {
    sameLetters: (path: string) => byLetters.get(path.toLowerCase()),
    /** The file that was probably meant, if it lies where the record's files may lie. */
    meant: sparing((as: NamedFile['as'], wanted: string, { location, path }: ParsedFile) => {
      const found = (as === 'picture' ? picture : any)(wanted);
      return found !== undefined && place(location, path, seenFrom(path, found)) ? found : undefined;
    }),
  };
}

/** What is to be said of a published file's name: a photo's says nothing that its description doesn't. */
function adviceOnName(name: string, as: FileUse['as']): string | undefined {
  if (looksLikeAttendanceList(name)) return 'document-attendance';
  return as === 'document' && saysNothingOfItself(name) ? 'document-unnamed' : undefined;
}

/** Walks to the maps that name a file. */
export const walkToNaming = walkTo((schema) => fileNamedIn(schema) !== undefined);

function fileNamedIn(schema: z.ZodType): NamedFile['as'] | undefined {
  const field = fieldsOf(schema)?.['file'];
  return field && traits.get(bare(field))?.file;
}

/** The path in the content folder that a record's file means; undefined where it leaves the record's folder. */
export function place(location: Location, file: string, written: string): string | undefined {
  const target = resolvePath(file, written.normalize('NFC'));
  const folder = folderOfRecord(location, file);
  return target !== undefined && (folder === '' || target.startsWith(`${folder}/`)) ? target : undefined;
}

function folderOfRecord(location: Location, file: string): string {
  return location.is === 'record' ? location.folder : folderOf(file);
}

interface NamedFile {
  readonly value: string;
  readonly as: 'picture' | 'document' | 'any';
  readonly position: () => Position;
  readonly published: boolean;
  readonly withdrawn: boolean;
  /** Published nowhere, whatever another record or a body says. */
  readonly vetoed: boolean;
  readonly warnings: readonly string[];
}

/** Every file that a record's fields name, with what the fields beside it say of its publication. */
function namedFiles({ yaml, location }: ParsedFile): NamedFile[] {
  if (location.lang !== undefined) return [];
  const schema = schemaOf(location);
  const found: NamedFile[] = [];
  walkToNaming(schema, yaml.value, ({ schema: map, value, path }) => {
    if (!isMap(value) || typeof value['file'] !== 'string') return;
    const consents = 'consent' in fieldsOf(map)!;
    const lacksText = consents && typeof value['alt'] !== 'string';
    const lacksConsent = consents && isWord(value['minors'], 'true') && !isWord(value['consent'], 'given');
    const closed = typeof value['access'] === 'string' && !isWord(value['access'], 'public');
    const withdrawn = isWord(value['consent'], 'withdrawn');
    found.push({
      value: value['file'],
      as: fileNamedIn(map)!,
      position: () => yaml.at([...path, 'file']),
      published: !lacksText && !lacksConsent && !closed,
      withdrawn,
      vetoed: lacksConsent || closed,
      warnings: [
        ...(lacksText ? ['photo-without-alt'] : []),
        ...(lacksConsent
          ? ['photo-minors']
          : consents && value['consent'] === undefined
            ? ['photo-without-consent']
            : []),
      ],
    });
  });
  return found;
}

function isWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && value.trim() === word;
}
