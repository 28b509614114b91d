import { hash } from 'node:crypto';
import { join } from 'node:path';
import { isMap } from '#schema/field.ts';
import type { Body } from './body.ts';
import { type FileSums, openSums } from './file-sums.ts';
import { splitFrontMatter } from './front-matter.ts';
import { edition } from './reader-edition.ts';
import { keepInParts, readKeptParts } from './kept-parts.ts';
import { parseSource, unreadableFile, type ParsedFile } from './parse-file.ts';
import { readSource } from './source.ts';
import type { TreeFile } from './tree.ts';
import { locatedBy, parseYaml, type Yaml } from './yaml.ts';

/** More than this isn't kept, in bytes: ten times what ten thousand records take. */
const LIMIT = 400_000_000;

/**
 * Opens what earlier runs made of files, kept in `parsed.bin` and its parts in a cache folder: a file whose text is known isn't parsed
 * and validated again. Only files are kept that by themselves have no issue, and what is kept gives the same as parsing.
 * Positions aren't kept: such a file is parsed for them when a rule speaks of it.
 *
 * What is missing, damaged or of another edition of the program counts as not kept.
 * @param sums of the files, by which one may be known without being opened
 */
export function openParser(folder: string, sums: Pick<FileSums, 'known'> = openSums()): Parser {
  const path = join(folder, 'parsed.bin');
  const before = readKeptParts(path, edition ?? '');
  const now = new Map<string, ParsedFile>();
  const take = (file: TreeFile, key: string): ParsedFile | undefined => {
    const known = before.entries.get(key);
    const parsed = known && restore(file, known, key);
    if (parsed) now.set(key, parsed);
    return parsed;
  };
  return {
    parse(file) {
      const sum = sums.known(file)?.sum;
      const untouched = sum === undefined ? undefined : take(file, keyOf(file, sum));
      if (untouched) return untouched;
      const source = readSource(file.absolute);
      if ('code' in source) return unreadableFile(file, source);
      if (source.warnings.length > 0) return parseSource(file, source);
      const key = keyOf(file, source.sum);
      const unchanged = take(file, key);
      if (unchanged) return unchanged;
      const parsed = { ...parseSource(file, source), key };
      const isClean = parsed.yaml.readable && parsed.issues.length === 0 && parsed.yaml.cuts.length === 0;
      if (edition !== undefined && isClean) now.set(key, parsed);
      return parsed;
    },
    save() {
      if (edition === undefined) return;
      const entries = new Map<string, () => Uint8Array[]>();
      let bytes = 0;
      for (const [key, parsed] of now) {
        const kept = before.entries.get(key) ?? Buffer.from(JSON.stringify(entryOf(parsed)));
        bytes += kept.length;
        if (bytes > LIMIT) break;
        entries.set(key, () => [kept]);
      }
      keepInParts(path, edition, entries, before);
    },
  };
}

export interface Parser {
  parse(file: TreeFile): ParsedFile;
  /** Keeps what was parsed, with what it was found to hold since, and nothing else, for the next run. */
  save(): void;
}

function entryOf({ yaml: { value }, body, held }: ParsedFile): Entry {
  return { value, ...(body && { body }), ...(isPlainData(held) && { held }) };
}

function keyOf({ path }: TreeFile, sum: string): string {
  return hash('sha256', `${path}\n${sum}`, 'base64url');
}

function restore(file: TreeFile, known: Buffer, key: string): ParsedFile {
  const { value, body, held } = JSON.parse(known.toString()) as Entry;
  return {
    path: file.path,
    location: file.location as ParsedFile['location'],
    yaml: locatedBy(() => yamlOf(file), withoutPrototypes(value)),
    ...(body && { body }),
    issues: [],
    held,
    key,
  };
}

interface Entry {
  readonly value: unknown;
  readonly body?: Body;
  readonly held?: unknown;
}

/** What is there now: if it was changed meanwhile, that is where its mistakes are. */
function yamlOf({ path, absolute }: TreeFile): Yaml {
  const source = readSource(absolute);
  const text = 'text' in source ? source.text : '';
  const split = path.endsWith('.yaml') ? { yaml: parseYaml(text) } : splitFrontMatter(text);
  return 'yaml' in split ? split.yaml : parseYaml('');
}

/** Whether a value is the same once it was written as JSON and read again. */
function isPlainData(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isPlainData);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlainData)
  );
}

/** A value as YAML gives it: maps have no prototype, so that nothing is found in them but what was written. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isMap(value)) return value;
  const map = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) map[key] = withoutPrototypes(value[key]);
  return map;
}
