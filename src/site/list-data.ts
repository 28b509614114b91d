import { fold } from '#content/fold.ts';
import { toDeltas } from './deltas.ts';
import type { ListId } from './list-ids.ts';
import {
  byName,
  listKind,
  listPostings,
  listRecords,
  type Listed,
  type ListKind,
  type OrderId,
} from './list-kind.ts';
import { packEntry, type PackedEntry } from './packed-entry.ts';
import { plainWords } from './plain.ts';
import type { Site } from './site.ts';

/** How many rows a script loads at a time: four pages of a list. */
export const pieceLength = 200;

/** What a script narrows a list down by. Records go by their position in the list. */
export interface ListIndex {
  /** How many records the list has. */
  readonly total: number;
  /** Which records have a value, by filter and value, as deltas. */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** All records in each order but the list's own, as deltas. */
  readonly orders: Readonly<Partial<Record<OrderId, readonly number[]>>>;
  /** The names of each record in plain words, where the list is looked through by name. */
  readonly names?: readonly string[];
}

/** In how many pieces the rows of a list are; none where there is nothing to narrow down. */
export function piecesOf(site: Site, lang: string, list: ListId): number {
  const total = listRecords(site, lang, list).length;
  return total < 2 ? 0 : Math.ceil(total / pieceLength);
}

/** The rows of a piece, from 0. */
export const listRows = (site: Site, lang: string, list: ListId, piece: number): PackedEntry[] =>
  listRecords(site, lang, list)
    .slice(piece * pieceLength, (piece + 1) * pieceLength)
    .map((record) => packEntry(listKind(list).entry(site, record, lang)));

/** What a script narrows a list down by. */
export function listIndex(site: Site, lang: string, list: ListId): ListIndex {
  const kind = listKind(list);
  const records = listRecords(site, lang, list);
  const values = [...listPostings(site, lang, list)].map(([id, held]) => [
    id,
    Object.fromEntries([...held].map(([value, positions]) => [value, toDeltas(positions)])),
  ]);
  const orders = kind.orders
    .slice(1)
    .map((order) => [order, toDeltas(sequences[order](site, lang, kind, records))]);
  return {
    total: records.length,
    values: Object.fromEntries(values),
    orders: Object.fromEntries(orders),
    ...(kind.aliases && { names: records.map((record) => namesOf(site, lang, kind, record)) }),
  };
}

type Sequence = (site: Site, lang: string, kind: ListKind<Listed>, records: readonly Listed[]) => number[];

/** The positions of records in an order. Only lists that have it use one. */
const sequences: Record<OrderId, Sequence> = {
  date: (_, __, ___, records) => [...records.keys()],
  oldest: (_, __, { dated }, records) => {
    const [known, unknown] = [true, false].map((has) =>
      [...records.keys()].filter((position) => dated!(records[position]!) === has),
    );
    return [...known!.toReversed(), ...unknown!];
  },
  name: (site, lang, { name }, records) => {
    const positions = [...records.keys()];
    return byName(
      site,
      lang,
      { name: (_, position: number) => name(site, records[position]!, lang) },
      positions,
    );
  },
  projects: (_, __, { weight }, records) =>
    [...records.keys()].toSorted((a, b) => weight!(records[b]!) - weight!(records[a]!)),
};

/** All names of a record, as they are typed and in plain letters. */
function namesOf(site: Site, lang: string, { aliases, name }: ListKind<Listed>, record: Listed): string {
  const names = [name(site, record, lang), ...aliases!(record)].filter((known) => known !== undefined);
  return [...new Set(names.flatMap((known) => [...plainWords(known), ...fold(known).split(' ')]))].join(' ');
}
