import type { Words } from './words.ts';

/** A table of figures: a row for each thing, a figure for each column, with a bar as long as its share of the largest. */
export interface FigureTable {
  readonly caption: Words;
  /** The first stands over the names of the rows. */
  readonly columns: readonly Words[];
  readonly rows: readonly FigureRow[];
  /** Everything together, which needn't be the sum of the rows. */
  readonly all?: FigureRow | undefined;
}

export interface FigureRow {
  readonly label: Words & { readonly href?: string };
  /** Part of the row above. */
  readonly part?: boolean;
  readonly cells: readonly FigureCell[];
}

export interface FigureCell {
  readonly text: string;
  /** From 0 to 1, of the largest figure of the column; absent where there is nothing to compare. */
  readonly share?: number;
}

/** A figure of a row before it is known which is the largest of its column. */
export interface Figure {
  readonly text: string;
  readonly size?: number | undefined;
}

/** Gives every figure its share of the largest of its column, in hundredths. */
export function withShares(
  rows: readonly (Omit<FigureRow, 'cells'> & { readonly cells: readonly Figure[] })[],
): FigureRow[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const largest = Array.from({ length: width }, (_, n) =>
    Math.max(...rows.map(({ cells }) => cells[n]!.size ?? 0)),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ size = 0, text }, n) =>
      size > 0 && rows.length > 1 ? { text, share: Math.round((size / largest[n]!) * 100) / 100 } : { text },
    ),
  }));
}

/** All figures of a table as they are written. */
export const figureTexts = ({ all, rows }: FigureTable): string[] =>
  [...rows, ...(all ? [all] : [])].flatMap(({ cells }) => cells.map(({ text }) => text));
