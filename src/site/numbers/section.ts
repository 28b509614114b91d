import type { ColumnChart } from '../column-chart.ts';
import type { FigureTable } from '../figure-table.ts';
import type { FileLink } from '../file-link.ts';
import type { Words } from '../words.ts';

/** One table of figures with its file, and its charts. */
export interface NumbersSection {
  readonly id: string;
  readonly heading: Words;
  /** What a reader has to know to read the table. */
  readonly notes: readonly Words[];
  readonly charts: readonly ColumnChart[];
  readonly table: FigureTable;
  /** What the signs in the table mean. */
  readonly signs: readonly Words[];
  readonly file: FileLink;
}

/** What a section says of its table, before it is known what file the table has. */
export type Section = Omit<NumbersSection, 'file' | 'signs'>;
