import { earliest } from '#schema/shapes/date.ts';
import type { Event } from '#content/nodes.ts';
import { compare } from '#content/order.ts';

/** Orders events by the earliest day that their date allows (undated last), then number (without one last), then id. */
export function compareEvents(a: Event, b: Event): number {
  return (
    compareOptional(firstDay(a), firstDay(b), compare) ||
    compareOptional(a.data.number, b.data.number, compareNumbers) ||
    compare(a.id, b.id)
  );
}

/** Events, the latest first and undated ones last. */
export function latestFirst(events: Iterable<Event>): Event[] {
  const inOrder = [...events].toSorted(compareEvents);
  const dated = inOrder.filter(({ period }) => period);
  return [...dated.toReversed(), ...inOrder.filter(({ period }) => !period)];
}

/** Orders numbers as people count: `2` before `10`, `LE3` before `LE10`; letters by their code units, in either case. */
export function compareNumbers(a: string, b: string): number {
  const left = pieces(a);
  const right = pieces(b);
  for (const [index, piece] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = isDigits(piece) && isDigits(other) ? compareDigits(piece, other) : compare(piece, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function firstDay({ period }: Event): string | undefined {
  const date = period?.start ?? period?.end;
  return date === undefined ? undefined : earliest(date);
}

function compareOptional<T>(a: T | undefined, b: T | undefined, order: (a: T, b: T) => number): number {
  if (a !== undefined && b !== undefined) return order(a, b);
  return Number(a === undefined) - Number(b === undefined);
}

function pieces(number: string): string[] {
  return number.toLowerCase().match(/\d+|[^\d\s]+/g) ?? [];
}

function isDigits(piece: string): boolean {
  return /^\d/.test(piece);
}

function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+/, '');
  const right = b.replace(/^0+/, '');
  return left.length - right.length || compare(left, right);
}
