import { isMap, traits } from '#schema/field.ts';
import { isMap as isYamlMap, parseDocument } from 'yaml';
import { place } from './files.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { schemaOf } from './schema-of.ts';
import { readSource } from './source.ts';
import { readTree, type TreeFile } from './tree.ts';
import { bare, fieldsOf, walk } from './walk.ts';

/** A picture as Markdown or HTML writes it, at the place where it begins. */
const PICTURE = /^(?:!\[(?:\\.|[^\]\\])*\](?:\((?:\\.|[^)\\])*\)|\[[^\]]*\])?|<img\b[^>]*>)/i;

/**
 * The texts that an archive is made from, as they may be given away with it: records, translations, pages and
 * `archive.yaml`. What was withdrawn is taken out of them wherever they name it, with its caption and description.
 * @param folder the content folder
 * @param withdrawn photos that are published nowhere, by their path in the folder
 */
export function copySources(folder: string, withdrawn: ReadonlySet<string>): SourceCopy[] {
  const copies: SourceCopy[] = [];
  const removed = new Map<string, readonly Path[]>();
  const files = [...readTree(folder).files.values()].filter(({ location }) => location.is !== 'asset');
  // Originals first: a translation may mean an item of its record by position alone.
  const isTranslation = ({ location }: TreeFile) =>
    Number(location.is !== 'asset' && location.lang !== undefined);
  for (const file of files.toSorted((a, b) => isTranslation(a) - isTranslation(b))) {
    const source = readSource(file.absolute);
    if (!('text' in source)) continue;
    if (withdrawn.size === 0) {
      copies.push({ path: file.path, text: source.text });
      continue;
    }
    const parsed = parseFile(file);
    const record = recordOf(parsed);
    const paths = pathsOf(parsed, withdrawn, removed.get(record) ?? []);
    if (parsed.location.lang === undefined) removed.set(record, paths);
    copies.push({
      path: file.path,
      text: withoutItems(withoutPictures(source.text, parsed, withdrawn), paths),
    });
  }
  return copies.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What an original and its translations have in common. */
function recordOf({ location }: ParsedFile): string {
  return location.is === 'record' ? `${location.kind}/${location.id}` : location.is;
}

/** Where the data name withdrawn files: the paths of the maps that do. */
function pathsOf(file: ParsedFile, withdrawn: ReadonlySet<string>, ofRecord: readonly Path[]): Path[] {
  const paths: Path[] = [];
  walk(schemaOf(file.location), file.yaml.value, ({ schema, value, path }) => {
    const field = fieldsOf(schema)?.['file'];
    if (!field || !traits.get(bare(field))?.file || !isMap(value)) return;
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
  for (const path of paths.toReversed()) document.deleteIn([...path]);
  for (const [name] of paths) {
    const left = document.get(name);
    const isEmpty = left !== null && typeof left === 'object' && 'items' in left && isEmptyList(left);
    if (isEmpty && isYamlMap(document.contents)) document.delete(name);
  }
  return open + document.toString({ lineWidth: 0 }) + rest;
}

function isEmptyList(node: object): boolean {
  return 'items' in node && Array.isArray(node.items) && node.items.length === 0;
}

/**
 * A record's source without the pictures in its body that were withdrawn, and without the line of one that can't be told
 * from what stands around it.
 */
function withoutPictures(source: string, { body }: ParsedFile, withdrawn: ReadonlySet<string>): string {
  const lines = source.split('\n');
  const shown = (body?.pictures ?? []).filter(({ src }) => withdrawn.has(src));
  // The last first, so that those before it keep their columns.
  for (const { line, column } of shown.toReversed()) {
    const text = lines[line - 1] ?? '';
    const picture = PICTURE.exec(text.slice(column - 1));
    lines[line - 1] = picture ? text.slice(0, column - 1) + text.slice(column - 1 + picture[0].length) : '';
  }
  return lines.join('\n');
}

type Path = readonly PropertyKey[];

/** A text of the content folder. */
export interface SourceCopy {
  /** In the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
