import { fromDeltas } from '#site/deltas.ts';
import type { ListIndex } from '#site/list-data.ts';
import { plainWords } from '#site/plain.ts';
import type { Query } from '../../search/client/query.ts';

/** What is left of a list, and how much there would be of each value beside what is chosen of the other filters. */
export interface Narrowed {
  /** Positions in the list, in the order that was asked for. */
  readonly positions: readonly number[];
  readonly counts: Counts;
}

/** By filter and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Where records with each value stand, by filter and value, and all records in each order. */
export interface OpenIndex {
  readonly total: number;
  readonly values: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  readonly orders: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly string[];
}

/** Unpacks what a list is narrowed down by. */
export function openIndex({ names = [], orders, total, values }: ListIndex): OpenIndex {
  return {
    total,
    values: new Map(
      Object.entries(values).map(([filter, held]) => [
        filter,
        new Map(Object.entries(held).map(([value, deltas]) => [value, fromDeltas(deltas)])),
      ]),
    ),
    orders: new Map(Object.entries(orders).map(([order, deltas]) => [order, fromDeltas(deltas)])),
    names,
  };
}

/**
 * Narrows a list down. Several values of one filter mean any of them, several filters all of them. A filter or a value
 * that the list doesn't have is as good as none.
 */
export function narrow(index: OpenIndex, { filters, sort, words }: Query): Narrowed {
  const { total, values } = index;
  const passing = new Map<string, Uint8Array>();
  for (const [filter, chosen] of Object.entries(filters)) {
    const held = chosen.flatMap((value) => values.get(filter)?.get(value) ?? []);
    if (chosen.some((value) => values.get(filter)?.has(value))) passing.set(filter, marked(total, held));
  }
  const typed = plainWords(words);
  const named =
    typed.length > 0 && index.names.length > 0
      ? [
          marked(
            total,
            [...index.names.keys()].filter((at) => typed.every((word) => index.names[at]!.includes(word))),
          ),
        ]
      : [];
  const failed = new Uint8Array(total);
  for (const passes of [...passing.values(), ...named])
    for (let at = 0; at < total; at++) if (passes[at] === 0) failed[at]!++;

  const order = index.orders.get(sort) ?? [...failed.keys()];
  return {
    positions: order.filter((at) => failed[at] === 0),
    counts: new Map(
      [...values].map(([filter, held]) => {
        const own = passing.get(filter);
        // What only this filter itself keeps out would be let in by another of its values.
        const counts = (at: number) => failed[at] === (own && own[at] === 0 ? 1 : 0);
        return [
          filter,
          new Map([...held].map(([value, positions]) => [value, positions.filter(counts).length])),
        ];
      }),
    ),
  };
}

function marked(total: number, positions: readonly number[]): Uint8Array {
  const marks = new Uint8Array(total);
  for (const position of positions) marks[position] = 1;
  return marks;
}
