import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keep, readKept } from './kept-file.ts';

const LINE_FEED = 10;
/** How many parts there are before they become one. */
const MOST_PARTS = 20;
/** How much of what lies in parts may be of no use before they become one. */
const MOST_WASTE = 0.25;
/** How many digits of a part’s checksum its name has, and so its end. */
const DIGITS = 16;
const NAME = new RegExp(`-[0-9a-f]{${DIGITS}}$`);

/**
 * Reads what earlier runs kept under keys. It lies in parts, each of them a file as `kept-file.ts` has them, so that a run
 * writes what is new, and no more; a list says which they are. What is missing, damaged or of another edition counts as not
 * kept.
 * @param path of the list; the parts lie beside it, under its name with a dash and their checksum
 * @param edition of what makes it: one line
 */
export function readKeptParts(path: string, edition: string): KeptParts {
  const list = readKept(path, edition);
  if (!list) return { head: Buffer.alloc(0), entries: new Map(), parts: [] };
  const end = list.indexOf(LINE_FEED) + 1;
  const entries = new Map<string, Buffer>();
  const parts: string[] = [];
  for (const name of JSON.parse(list.toString('latin1', 0, end)) as string[]) {
    const part = readKept(partOf(path, name), edition);
    if (!part) continue;
    parts.push(name);
    let at = part.indexOf(LINE_FEED) + 1;
    for (const [key, size] of JSON.parse(part.toString('utf8', 0, at)) as Line[])
      entries.set(key, part.subarray(at, (at += size)));
  }
  return { head: list.subarray(end), entries, parts };
}

/**
 * Keeps entries for the next run. Those that are kept already, which never change, stay where they are; what nobody asks for
 * any more stays, too, until it is much: then all parts become one, and it goes.
 * @param entries all that are of use; the bytes are asked for where they are to be written
 * @param head what is kept beside them; asked for once, with whether nothing but these entries will be left
 * @param before what was read
 */
export function keepInParts(
  path: string,
  edition: string,
  entries: ReadonlyMap<string, () => readonly Uint8Array[]>,
  before: KeptParts,
  head: (isWhole: boolean) => Uint8Array = () => new Uint8Array(),
): void {
  const isWhole = before.parts.length >= MOST_PARTS || wasteOf(before, entries) > MOST_WASTE;
  const written = [...entries].filter(([key]) => isWhole || !before.entries.has(key));
  const beside = head(isWhole);
  if (!isWhole && written.length === 0 && before.head.equals(beside)) return;
  const part = written.length === 0 ? [] : keepPart(path, edition, written);
  const parts = part && [...(isWhole ? [] : before.parts), ...part];
  const isKept = parts && keep(path, edition, [Buffer.from(`${JSON.stringify(parts)}\n`), beside]);
  removeOthers(path, isKept ? parts : before.parts);
}

/** The part of what was read that is of no use. */
function wasteOf({ entries: all }: KeptParts, used: ReadonlyMap<string, unknown>): number {
  let [size, waste] = [0, 0];
  for (const [key, { length }] of all) {
    size += length;
    if (!used.has(key)) waste += length;
  }
  return size === 0 ? 0 : waste / size;
}

/** @returns its name; undefined where it can’t be kept */
function keepPart(
  path: string,
  edition: string,
  entries: readonly (readonly [key: string, bytes: () => readonly Uint8Array[]])[],
): [name: string] | undefined {
  const all = entries.map(([key, bytes]) => ({ key, pieces: bytes() }));
  const lines = all.map(({ key, pieces }): Line => [
    key,
    pieces.reduce((sum, { length }) => sum + length, 0),
  ]);
  const pieces = [Buffer.from(`${JSON.stringify(lines)}\n`), ...all.flatMap(({ pieces }) => pieces)];
  const sum = createHash('sha256').update(edition);
  for (const piece of pieces) sum.update(piece);
  const name = sum.digest('hex').slice(0, DIGITS);
  return keep(partOf(path, name), edition, pieces) ? [name] : undefined;
}

/** Removes parts that are on the list no more. */
function removeOthers(path: string, parts: readonly string[]): void {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const named = new Set(parts.map((name) => basename(partOf(path, name))));
  for (const name of readdirSync(folder))
    if (name.startsWith(`${basename(path)}-`) && NAME.test(name) && !named.has(name))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function partOf(path: string, name: string): string {
  return `${path}-${name}`;
}

type Line = readonly [key: string, size: number];

/** What was kept. */
export interface KeptParts {
  /** empty where nothing is kept */
  readonly head: Buffer;
  /** by their keys; some of them may be of no use any more */
  readonly entries: ReadonlyMap<string, Buffer>;
  /** the names of the parts that they lie in */
  readonly parts: readonly string[];
}
