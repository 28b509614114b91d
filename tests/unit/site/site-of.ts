import { severityOf } from '#content/catalogue.ts';
import { makeGraph } from '#content/graph.ts';
import type { PublishedFile } from '#content/nodes.ts';
import { makeSite, type Site } from '#site/site.ts';
import { makeTexts } from '#texts/texts.ts';
import { makeMessages } from '#texts/messages.ts';
import { reading } from '../content/folder.ts';

/** The site of a small archive with these files, which has to hold. */
export function siteOf(files: Readonly<Record<string, string>>, known: Known = {}): Site {
  const read = reading(files);
  const { graph, issues } = makeGraph(read, {
    places: () => undefined,
    files: new Map(Object.entries(known.published ?? {}).filter(([path]) => read.files.get(path)?.published)),
    asOf: known.asOf ?? '2026-11-22',
  });
  const errors = [...read.issues, ...issues].filter(
    ({ code }) => severityOf(code) === 'error' && code !== 'archive-empty',
  );
  if (errors.length > 0)
    throw new Error(
      errors.map((issue) => `${issue.file}: ${makeMessages().explain(issue).message}`).join('\n'),
    );
  return makeSite(graph, makeTexts);
}

/** A picture that was published at two widths. */
export const picture: PublishedFile = {
  as: 'picture',
  width: 1600,
  height: 1200,
  variants: [
    { href: '/media/opening-480.webp', width: 480, height: 360 },
    { href: '/media/opening-1600.webp', width: 1600, height: 1200 },
  ],
};

/** A document that was published. */
export const document: PublishedFile = {
  as: 'document',
  href: '/files/report.pdf',
  format: 'pdf',
  bytes: 2_400_000,
};

/** The texts of words, without their languages. */
export const textsOf = (words: readonly { readonly text: string }[] | undefined): string[] =>
  (words ?? []).map(({ text }) => text);

interface Known {
  /** What photos and documents became, by their path in the content folder; only of those that may be published. */
  published?: Record<string, PublishedFile>;
  /** The archive's clock. */
  asOf?: string;
}
