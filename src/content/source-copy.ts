import { isMap } from '#schema/field.ts';
import { isCollection, isMap as isYamlMap, isScalar, parseDocument, type Document } from 'yaml';
import { whereShown } from './body/shown.ts';
import { edition } from './reader-edition.ts';
import { type FileSums, openSums } from './file-sums.ts';
import { place, walkToNaming } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainMdx } from './mdx.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { schemaOf } from './schema-of.ts';
import { readSource } from './source.ts';
import type { Tree, TreeFile } from './tree.ts';

/**
 * The texts that an archive is made from, as they may be given away with it: records, translations, pages and
 * `archive.yaml`. What was withdrawn is taken out of them wherever they name it, with its caption and description.
 * @param tree the content folder
 * @param withdrawn photos that are published nowhere, by their path in the folder
 * @param sums of the files, by which a text may be known without being read
 */
export function copySources(
  tree: Tree,
  withdrawn: ReadonlySet<string>,
  sums: Pick<FileSums, 'known'> = openSums(),
): SourceCopy[] {
  const files = [...tree.files.values()].filter(({ location }) => location.is !== 'asset');
  const copies =
    withdrawn.size > 0 ? withoutWithdrawn(files, withdrawn) : files.map((file) => wholeCopy(file, sums));
  return copies.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A text as it is in its file, which is read when it is asked for. */
function wholeCopy(file: TreeFile, sums: Pick<FileSums, 'known'>): SourceCopy {
  const seal = sums.known(file)?.seal;
  return {
    path: file.path,
    text: () => textOf(file),
    ...(seal && edition && { stamp: `${edition} ${seal}` }),
  };
}

function textOf({ path, absolute }: TreeFile): string {
  const source = readSource(absolute);
  if ('text' in source) return source.text;
  throw new Error(`${path} can no longer be read.`);
}

/** Texts without what was withdrawn. */
function withoutWithdrawn(files: readonly TreeFile[], withdrawn: ReadonlySet<string>): SourceCopy[] {
  const copies: SourceCopy[] = [];
  const removed = new Map<string, readonly Path[]>();
  // Originals first: a translation may mean an item of its record by position alone.
  const isTranslation = ({ location }: TreeFile) =>
    Number(location.is !== 'asset' && location.lang !== undefined);
  for (const file of files.toSorted((a, b) => isTranslation(a) - isTranslation(b))) {
    const source = textOf(file);
    const parsed = parseFile(file);
    const record = recordOf(parsed);
    const paths = pathsOf(parsed, withdrawn, removed.get(record) ?? []);
    if (parsed.location.lang === undefined) removed.set(record, paths);
    const text = withoutItems(withoutPictures(source, parsed, withdrawn), paths);
    copies.push({ path: file.path, text: () => text });
  }
  return copies;
}

/** What an original and its translations have in common. */
function recordOf({ location }: ParsedFile): string {
  return location.is === 'record' ? `${location.kind}/${location.id}` : location.is;
}

/** Where the data name withdrawn files: the paths of the maps that do. */
function pathsOf(file: ParsedFile, withdrawn: ReadonlySet<string>, ofRecord: readonly Path[]): Path[] {
  const paths: Path[] = [];
  walkToNaming(schemaOf(file.location), file.yaml.value, ({ value, path }) => {
    if (!isMap(value)) return;
    const written = value['file'];
    const target = typeof written === 'string' ? place(file.location, file.path, written) : undefined;
    const byPosition = written === undefined && ofRecord.some((other) => other.join() === path.join());
    if (byPosition || (target !== undefined && withdrawn.has(target))) paths.push(path);
  });
  return paths;
}

/** A record's source without these items of its data; as it was where there are none. */
function withoutItems(source: string, paths: readonly Path[]): string {
  if (paths.length === 0) return source;
  const [, open = '', data = source, rest = ''] =
    /^(---[^\n]*\n)(.*?\n)(---[^\n]*(?:\n.*)?)$/s.exec(source) ?? [];
  const document = parseDocument(data, { schema: 'failsafe' });
  // The last first, so that those before it keep their places.
  for (const path of paths.toReversed()) deleteWithComments(document, path);
  for (const [name] of paths) {
    const left = document.get(name);
    const isEmpty = left !== null && typeof left === 'object' && 'items' in left && isEmptyList(left);
    if (isEmpty && isYamlMap(document.contents)) document.delete(name);
  }
  return open + document.toString({ lineWidth: 0 }) + rest;
}

/** Comments above an item belong to it, but those above the first one and below the last one to its list. */
function deleteWithComments(document: Document, path: Path): void {
  const list = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  if (isCollection(list)) {
    const name = path.at(-1);
    const at = isYamlMap(list)
      ? list.items.findIndex(({ key }) => isScalar(key) && key.value === name)
      : Number(name);
    if (at === 0) list.commentBefore = null;
    if (at === list.items.length - 1) list.comment = null;
  }
  document.deleteIn([...path]);
}

function isEmptyList(node: object): boolean {
  return 'items' in node && Array.isArray(node.items) && node.items.length === 0;
}

/** A record's source without the pictures in its body that were withdrawn. */
function withoutPictures(source: string, { path, body }: ParsedFile, withdrawn: ReadonlySet<string>): string {
  const split = body && splitFrontMatter(source);
  if (!split || 'code' in split) return source;
  const { markdown } = path.endsWith('.mdx') ? plainMdx(split.body, 1) : { markdown: split.body };
  let [kept, done] = ['', 0];
  for (const [from, to] of whereShown(markdown, path, withdrawn)) {
    kept += split.body.slice(done, from);
    done = to;
  }
  return source.slice(0, source.length - split.body.length) + kept + split.body.slice(done);
}

type Path = readonly PropertyKey[];

/** A text of the content folder. */
export interface SourceCopy {
  /** In the content folder, with `/`. */
  readonly path: string;
  /** @throws Error where it can no longer be read */
  text(this: void): string;
  /** What it may be known by; undefined where it must be read. */
  readonly stamp?: string;
}
