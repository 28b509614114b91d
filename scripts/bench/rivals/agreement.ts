import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFacts, type PageFacts } from './page-facts.ts';

/**
 * Opens the pages of the same records on several sites and compares what they say, each with the first site’s.
 * @param records `projects/x`, `events/y` …
 */
export function compareSites(sites: readonly ComparedSite[], records: readonly string[]): Agreement {
  const differences = records.flatMap((record) => {
    const [first, ...others] = sites.map(({ folder }) => readPage(folder, record));
    return others.flatMap((other, index) =>
      differencesOf(first, other).map((what): Difference => ({
        record,
        site: sites[index + 1]!.name,
        ...what,
      })),
    );
  });
  const differing = new Set(differences.map(({ record }) => record));
  return { compared: records.length, agreeing: records.length - differing.size, differences };
}

/** What two pages of one record say differently; a page that isn’t there says nothing. */
export function differencesOf(
  first: PageFacts | undefined,
  other: PageFacts | undefined,
): Pick<Difference, 'what' | 'first' | 'other'>[] {
  if (!first || !other)
    return first === other ? [] : [{ what: 'page', first: told(first), other: told(other) }];
  return (Object.keys(first) as (keyof PageFacts)[])
    .filter((what) => String(first[what]) !== String(other[what]))
    .map((what) => ({
      what,
      first: beside(first[what], other[what]),
      other: beside(other[what], first[what]),
    }));
}

/** What one says and the other doesn’t: of several lines or items only those. */
function beside(one: string | readonly string[], other: string | readonly string[]): string {
  const [here, there] = [one, other].map((all) => (typeof all === 'string' ? all.split('\n') : all));
  return here!.filter((item) => !there!.includes(item)).join('; ');
}

function told(page: PageFacts | undefined): string {
  return page?.title ?? 'no page';
}

function readPage(folder: string, record: string): PageFacts | undefined {
  const path = join(folder, `${record}.html`);
  return existsSync(path) ? pageFacts(readFileSync(path, 'utf8'), `/${record}.html`) : undefined;
}

export interface ComparedSite {
  readonly name: string;
  /** Where its `projects/`, `partners/` and `events/` are. */
  readonly folder: string;
}

export interface Agreement {
  readonly compared: number;
  readonly agreeing: number;
  readonly differences: readonly Difference[];
}

/** What a site’s page of a record says otherwise than the first site’s. */
export interface Difference {
  readonly record: string;
  readonly site: string;
  readonly what: string;
  readonly first: string;
  readonly other: string;
}
