import { resolvePath } from '#content/location.ts';
import type { Graph, PublishedFile } from '#content/nodes.ts';
import type { Result } from '#schema/shapes/result.ts';
import type { Texts } from '#texts/texts.ts';
import { fileSize } from './file-size.ts';
import { licence } from './licence.ts';
import { bareAddress } from './link.ts';
import { say, sayLabel } from './say.ts';
import type { FactValue, Remark } from './fact.ts';
import type { Words } from './words.ts';

/** What came of a project or an event, as a page lists it. */
export interface ResultView {
  readonly title: Words;
  /** The file kept here, else its address elsewhere; absent where it isn't public or only known to exist. */
  readonly href?: string;
  /** What kind of work it is. */
  readonly type?: Words;
  /** Date, languages, format and size, licence: each short. */
  readonly meta: readonly FactValue[];
  readonly summary?: Words;
  /** Authors, numbers, other copies, where the original lies: each with what it is. */
  readonly remarks: readonly (Remark & { readonly href?: string })[];
}

/** How a result of the record in `file` is shown; `title` and `summary` are its texts in the page's language. */
export function resultView(
  { graph, texts, file }: { graph: Graph; texts: Texts; file: string },
  result: Result,
  title: Words,
  summary: Words | undefined,
): ResultView {
  const open = result.access === undefined || result.access === 'public';
  const path = result.file === undefined ? undefined : resolvePath(file, result.file);
  const published = path !== undefined ? graph.files.get(path) : undefined;
  const href = published ? hrefOf(published) : open ? result.url : undefined;
  return {
    title,
    ...(href !== undefined && { href }),
    ...(result.type && { type: sayLabel(texts, 'resultType', result.type) }),
    meta: meta(texts, result, published),
    ...(summary && { summary }),
    remarks: remarks(texts, result, open, published !== undefined),
  };
}

function meta(texts: Texts, result: Result, published: PublishedFile | undefined): FactValue[] {
  const { date, languages = [], licence: terms } = result;
  const values: FactValue[] = [];
  if (date !== undefined) values.push({ text: texts.date(date), datetime: date });
  if (languages.length > 0) values.push({ text: languages.map((tag) => texts.language(tag)).join(', ') });
  if (published?.as === 'document')
    values.push({ text: `${published.format.toUpperCase()}, ${fileSize(published.bytes, texts.lang)}` });
  if (terms !== undefined) values.push(licence(terms));
  return values;
}

function remarks(texts: Texts, result: Result, open: boolean, here: boolean): ResultView['remarks'] {
  const { access, archived, authors = [], doi, isbn, kept, url } = result;
  const list: (Remark & { href?: string })[] = [];
  if (access !== undefined && !open) list.push(sayLabel(texts, 'access', access));
  if (authors.length > 0) list.push({ label: say(texts, 'result.authors'), text: authors.join(', ') });
  if (here && url !== undefined)
    list.push({ label: say(texts, 'result.elsewhere'), text: bareAddress(url), href: url });
  if (open && archived !== undefined) list.push({ ...say(texts, 'link.archived'), href: archived });
  if (isbn !== undefined) list.push({ label: { text: 'ISBN' }, text: isbn });
  if (doi !== undefined)
    list.push({ label: { text: 'DOI' }, text: bareDoi(doi), ...(open && { href: doiAddress(doi) }) });
  if (kept !== undefined) list.push({ label: say(texts, 'result.kept'), text: kept });
  return list;
}

const hrefOf = (file: PublishedFile): string =>
  file.as === 'document' ? file.href : file.variants.at(-1)!.href;

/** A DOI without resolver or prefix: `10.5281/zenodo.123456`. */
const bareDoi = (doi: string): string => doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');

const doiAddress = (doi: string): string => `https://doi.org/${encodeURI(bareDoi(doi))}`;
