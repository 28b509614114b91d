/** A search engine for the pages of one language. */
export interface Engine {
  /** Pages with these words, the most relevant first unless sorted; without words, all pages that the filters let by. */
  search(words: string | null, options: SearchOptions): Promise<Found>;
  /** Loads what these filters need, chosen or not: results are counted by what is loaded alone. */
  preload(words: null, options: SearchOptions): Promise<void>;
}

export interface SearchOptions {
  /** A page has any of a filter's values, for every filter. */
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Found {
  readonly results: readonly Result[];
  /** How many of the results have each value of each filter that is loaded. */
  readonly filters: Counts;
}

export interface Result {
  data(): Promise<Page>;
}

/** A page that was found. */
export interface Page {
  /** Root-absolute, without host. */
  readonly url: string;
  /** HTML: text with `mark` elements. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** All of its text, and where in it the words are that were found, in words. */
  readonly content: string;
  readonly locations: readonly number[];
  /** Where in it the words are: below which headings, in its order; without an anchor, what stands before the first. */
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** By filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
