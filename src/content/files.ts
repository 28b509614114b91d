import { isMap, traits } from '#schema/field.ts';
import type { Issue } from './issue.ts';
import { endingOf, folderOf, resolvePath, type Location } from './location.ts';
import { nearest } from './nearest.ts';
import type { ParsedFile } from './parse-file.ts';
import { schemaOf } from './schema-of.ts';
import type { FileUse } from './records.ts';
import type { TreeFile } from './tree.ts';
import { bare, fieldsOf, walk } from './walk.ts';

/** What the schema takes for a path beside the record; anything else it has refused already. */
const besideForm = /^(?![a-z][a-z0-9+.-]*:|\/)[^\\]+$/i;

/** Endings of pictures; any other file is a document. */
export const pictureEndings = [
  'jpg',
  'jpeg',
  'png',
  'webp',
  'avif',
  'gif',
  'tif',
  'tiff',
  'svg',
  'heic',
  'heif',
];

/**
 * Finds the files that records name, in fields and in bodies, and says which may be published: a photo needs its
 * description; a photo of children without consent, a result that isn't public and whatever somebody withdrew are
 * published nowhere, whoever else names them.
 */
export function fileUses(
  files: readonly ParsedFile[],
  tree: ReadonlyMap<string, TreeFile>,
): { files: ReadonlyMap<string, FileUse>; issues: Issue[] } {
  const uses = new Map<string, FileUse>();
  const withdrawn = new Set<string>();
  const vetoed = new Set<string>();
  const issues: Issue[] = [];
  const use = (target: string, as: FileUse['as'], by: FileUse['by'], published: boolean) => {
    const before = uses.get(target);
    uses.set(
      target,
      before
        ? { ...before, published: before.published || published }
        : { as, by, published, absolute: tree.get(target)!.absolute },
    );
  };
  for (const file of files) {
    for (const named of namedFiles(file)) {
      if (!besideForm.test(named.value)) continue;
      const by = { file: file.path, ...named.position };
      const target = place(file.location, file.path, named.value);
      const report = (code: string, params: Issue['params'] = {}) =>
        issues.push({ code, params: { value: named.value, ...params }, ...by });
      if (target === undefined) {
        report('file-outside', { folder: folderOfRecord(file.location, file.path) });
        continue;
      }
      const sameLetters = tree.has(target)
        ? undefined
        : [...tree.keys()].find((path) => path.toLowerCase() === target.toLowerCase());
      if (named.withdrawn) {
        for (const path of [target, sameLetters]) if (path) withdrawn.add(path);
        report(
          sameLetters ? 'file-case' : 'photo-withdrawn',
          sameLetters ? { nearest: nameOf(sameLetters) } : {},
        );
        continue;
      }
      if (!tree.has(target)) {
        const advice =
          sameLetters ??
          nearest(
            target,
            [...tree.keys()].filter((path) => folderOf(path) === folderOf(target)),
          );
        report(sameLetters ? 'file-case' : 'file-missing', advice ? { nearest: nameOf(advice) } : {});
        continue;
      }
      const as =
        named.as === 'any'
          ? pictureEndings.includes(endingOf(target).toLowerCase())
            ? 'picture'
            : 'document'
          : named.as;
      for (const code of named.warnings) report(code);
      if (named.vetoed) vetoed.add(target);
      use(target, as, by, named.published);
    }
    for (const picture of file.body?.pictures ?? [])
      if (tree.has(picture.src))
        use(picture.src, 'picture', { file: file.path, line: picture.line, column: picture.column }, true);
    for (const link of file.body?.links ?? [])
      if (tree.get(link.target)?.location.is === 'asset')
        use(link.target, 'document', { file: file.path, line: link.line, column: link.column }, true);
  }
  for (const path of vetoed) uses.set(path, { ...uses.get(path)!, published: false });
  for (const path of withdrawn) {
    const used = uses.get(path);
    if (used) issues.push({ code: 'photo-withdrawn', params: { value: path }, ...used.by });
    uses.delete(path);
  }
  for (const [path, { location }] of tree)
    if (location.is === 'asset' && !uses.has(path) && !withdrawn.has(path))
      issues.push({ code: 'file-unused', params: { value: path }, file: path, line: 1, column: 1 });
  return { files: uses, issues };
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
  readonly position: { line: number; column: number };
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
  walk(schema, yaml.value, ({ schema: map, value, path }) => {
    const fields = fieldsOf(map);
    const as = fields?.['file'] && traits.get(bare(fields['file']))?.file;
    if (!fields || !as || !isMap(value) || typeof value['file'] !== 'string') return;
    const consents = 'consent' in fields;
    const lacksText = consents && typeof value['alt'] !== 'string';
    const lacksConsent = consents && isWord(value['minors'], 'true') && !isWord(value['consent'], 'given');
    const closed = typeof value['access'] === 'string' && !isWord(value['access'], 'public');
    const withdrawn = isWord(value['consent'], 'withdrawn');
    found.push({
      value: value['file'],
      as,
      position: yaml.at([...path, 'file']),
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
