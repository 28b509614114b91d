import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { acceptWarnings } from '#content/accepted.ts';
import { severityOf } from '#content/catalogue.ts';
import { findTowns, placeKey, type PlaceQuery } from '#content/gazetteer.ts';
import { makeGraph, townQueries } from '#content/graph.ts';
import { readHistory } from '#content/history.ts';
import { inOrder, type Issue } from '#content/issue.ts';
import { townIssues } from '#content/town-issues.ts';
import { readable } from '#content/readable.ts';
import { readContent, type ReadingOptions } from '#content/read.ts';
import { prepareMedia, type PublishedFile } from '#media/prepare.ts';
import { makeSite, type Site } from '#site/site.ts';
import { PublishError } from '#publish/publish-error.ts';
import { kinds } from '#schema/kinds.ts';
import { makeTexts } from '#texts/texts.ts';
import type { Progress } from './progress.ts';

/** Where the content is, and where what is made of it is kept between two runs. */
export interface Folders {
  readonly content: string;
  /** One for each content folder, below the project. */
  readonly cache: string;
}

/** An archive as it stands: the site, unless a mistake forbids it, and all that is to be said of its content. */
export interface ArchiveState {
  readonly site?: Site;
  readonly issues: readonly Issue[];
  /** Its languages as `archive.yaml` lists them, the first one first; none where it doesn’t say. */
  readonly languages: readonly string[];
  /** Whether any issue stops the build. */
  readonly refused: boolean;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Photos that are nowhere in the published archive, by their path in the content folder. */
  readonly withdrawn: ReadonlySet<string>;
  /** How many records hold, by kind. */
  readonly records: Readonly<Record<string, number>>;
}

/** The folders of a project at `root`; `JUMELAGE_CONTENT` names another content folder, unless one is given. */
export function foldersOf(
  root: string,
  named: string = process.env['JUMELAGE_CONTENT'] || 'content',
): Folders {
  const content = resolve(root, named);
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { content, cache: join(root, '.cache', name) };
}

/** @throws {PublishError} where there is no content folder */
export function requireContent({ content }: Folders): void {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new PublishError(`There is no content folder at ${content}.`);
}

/**
 * Reads an archive whole: records, photos and documents, towns, relations. What the check command says and what the
 * build does come from here alike.
 * @param how with a parser that remembers, of who reads it again and again, or of the folder as it was listed
 */
export async function readArchive(
  { content, cache }: Folders,
  progress: Progress,
  how: Pick<ReadingOptions, 'parser' | 'tree'> = {},
): Promise<ArchiveState> {
  progress.step('Reading');
  const reading = readContent(content, { cache, ...how });
  const media = await prepareMedia(
    [...reading.files].map(([name, { as, absolute, published }]) => ({
      name,
      path: absolute,
      as,
      published,
    })),
    {
      cache: join(cache, 'media'),
      onProgress: (done, total) => progress.step('Photos and documents', done, total),
    },
  );
  const faults = [...media.faults].map(([name, { code, params }]) => ({
    code,
    params: { ...params, value: name },
    ...reading.files.get(name)!.by(),
  }));
  progress.step('Towns');
  const towns = await findTowns(townQueries(reading.records), { cache });
  const lookUp = (query: PlaceQuery) => towns.get(placeKey(query));
  progress.step('Relations');
  const made = makeGraph(reading, {
    places: lookUp,
    files: media.published,
    history: readHistory(content),
  });
  const issues = readable(
    acceptWarnings(
      inOrder([...reading.issues, ...faults, ...townIssues(reading, lookUp), ...made.issues]),
      reading,
    ),
  );
  const refused = issues.some(({ code }) => severityOf(code) === 'error');
  const records = Object.fromEntries(kinds.map(({ id }) => [id, reading.records[id].size]));
  return {
    issues,
    languages: reading.languages,
    refused,
    files: media.published,
    withdrawn: reading.withdrawn,
    records,
    ...(made && !refused && { site: makeSite(made.graph, makeTexts) }),
  };
}
