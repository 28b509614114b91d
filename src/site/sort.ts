import type { Words } from './words.ts';

/** The orders in which something may be shown; the first is what it is shown in unless asked otherwise. */
export interface SortView {
  readonly label: Words;
  readonly options: readonly (Words & { readonly value: string })[];
}
