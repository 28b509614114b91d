import type { Command } from './process-tree.ts';

/** What builds a site of an archive’s records. */
export interface Builder {
  readonly name: string;
  readonly version: string;
  /** The folder of the whole site. */
  readonly site: string;
  /** Where the pages of records lie in the end: `projects/x.html` … */
  readonly pages: string;
  /** Where its copies of the records lie, as `<kind>/<id>.md`; ours reads them where they are. */
  readonly records?: string;
  /** What is run, one after the other: the HTML, then the search index. Ours does both at once. */
  readonly steps: readonly Command[];
  /** What it has built, and all that it keeps from one build to the next: without them a build is cold. */
  readonly made: readonly string[];
}
