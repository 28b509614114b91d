import type { Words } from './words.ts';
import { yearLabels } from './year-labels.ts';

/** The height of a chart's columns, in pixels: widths are percent, so that letters keep their size. */
export const chartHeight = 96;

/** Gaps at both sides of a column, as a share of its year's width. */
const gap = 0.16;

/** At most so many years are written below the columns. */
const labelsShown = 6;

/** One figure by year, as columns. */
export interface ColumnChart {
  readonly title: Words;
  /** What it is, for whoever doesn't see it. */
  readonly name: Words;
  /** What the height of the chart stands for: from nothing to the round number of the line over the highest column. */
  readonly scale: string;
  readonly columns: readonly Column[];
  readonly labels: readonly YearLabel[];
}

/** `x` and `width` in percent, `y` and `height` in pixels from the top. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly text: string;
}

export interface YearLabel {
  /** The middle of the year, in percent. */
  readonly x: number;
  readonly text: string;
}

/**
 * The columns of one figure by year, with the years between them that have none; undefined where there are fewer than
 * two columns to compare.
 */
export function columnChart(
  values: readonly { readonly year: number; readonly value: number }[],
  words: { readonly title: Words; readonly name: Words },
  write: (value: number) => string,
): ColumnChart | undefined {
  const told = values.filter(({ value }) => value > 0);
  if (told.length < 2) return undefined;
  const years = values.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = 100 / (last - first + 1);
  const top = roundUp(Math.max(...told.map(({ value }) => value)));
  return {
    ...words,
    scale: `${write(0)}–${write(top)}`,
    columns: told.map(({ value, year }) => {
      const height = Math.max(1, Math.round((value / top) * chartHeight));
      return {
        x: percent((year - first + gap) * step),
        width: percent((1 - 2 * gap) * step),
        y: chartHeight - height,
        height,
        text: `${year}: ${write(value)}`,
      };
    }),
    labels: yearLabels(first, last, labelsShown).map((year) => ({
      x: percent((year - first + 0.5) * step),
      text: String(year),
    })),
  };
}

/** The next round number: a few times a power of ten. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const times = unit === 1 ? [1, 2, 3, 4, 5, 6, 8, 10] : [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
  return times.map((factor) => factor * unit).find((round) => round >= value)!;
}

const percent = (value: number): number => Math.round(value * 100) / 100;
