import type { ColumnChart } from '../column-chart.ts';
import type { FigureTable } from '../figure-table.ts';
import type { FileLink } from '../file-link.ts';
import type { Words } from '../words.ts';

/** One table of figures with its files, and its charts. */
export interface NumbersSection {
  readonly id: string;
  readonly heading: Words;
  /** What a reader has to know to read the table. */
  readonly notes: readonly Words[];
  readonly charts: readonly ColumnChart[];
  readonly table: FigureTable;
  /** What the signs in the table mean. */
  readonly signs: readonly Words[];
  /** The first says the same as the table. */
  readonly files: readonly FileLink[];
}

/** What a section says of its table, before it is known what files the table has. */
export type Section = Omit<NumbersSection, 'files' | 'signs'>;
