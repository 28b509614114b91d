import type { Link } from '#schema/shapes/link.ts';
import type { Photo } from '#schema/shapes/photo.ts';
import type { Result } from '#schema/shapes/result.ts';
import { linkView, type LinkView } from './link.ts';
import { photoView, type PhotoView } from './photo.ts';
import { resultView, type ResultView } from './result.ts';
import { say } from './say.ts';
import { section, type Section } from './section.ts';
import type { Site } from './site.ts';
import { words, type Translated } from './words.ts';

const idOf = { links: 'Links', sources: 'Sources' };

/** What a record of several kinds may enclose. */
export interface Enclosing extends Translated<{
  readonly cover?: Photo | undefined;
  readonly photos?: Photo[] | undefined;
  readonly links?: Link[] | undefined;
  readonly sources?: Link[] | undefined;
  readonly results?: Result[] | undefined;
}> {
  readonly file: string;
}

/** What came of a record, in the order written. */
export function resultsSection(site: Site, node: Enclosing, lang: string): Section<ResultView> | undefined {
  const { graph } = site;
  const texts = site.texts(lang);
  const results = node.data.results ?? [];
  const items = results.map((result, index) =>
    resultView(
      { graph, texts, file: node.file },
      result,
      words(node, lang, (data) => data.results?.[index]?.title)!,
      words(node, lang, (data) => data.results?.[index]?.summary),
    ),
  );
  return section('Results', say(texts, 'section.results'), items, { count: texts.number(items.length) });
}

/** The photo that stands for a record. */
export function coverView(site: Site, node: Enclosing, lang: string): PhotoView | undefined {
  const { cover } = node.data;
  return (
    cover &&
    photoView(
      { graph: site.graph, texts: site.texts(lang), file: node.file },
      cover,
      words(node, lang, (data) => data.cover?.alt),
      words(node, lang, (data) => data.cover?.caption),
    )
  );
}

/** The photos of a record that are published, without its cover. */
export function photosSection(site: Site, node: Enclosing, lang: string): Section<PhotoView> | undefined {
  const { graph } = site;
  const texts = site.texts(lang);
  const { cover, photos = [] } = node.data;
  const items = photos.flatMap((photo, index) => {
    if (photo.file === cover?.file) return [];
    const alt = words(node, lang, (data) => data.photos?.[index]?.alt);
    const caption = words(node, lang, (data) => data.photos?.[index]?.caption);
    return photoView({ graph, texts, file: node.file }, photo, alt, caption) ?? [];
  });
  return section('Photos', say(texts, 'section.photos'), items, { count: texts.number(items.length) });
}

/** Addresses on the web, or where a record's facts come from. */
export function linksSection(
  site: Site,
  node: Enclosing,
  lang: string,
  field: 'links' | 'sources',
): Section<LinkView> | undefined {
  const texts = site.texts(lang);
  const items = (node.data[field] ?? []).map((link, index) =>
    linkView(
      texts,
      link,
      words(node, lang, (data) => data[field]?.[index]?.label),
      words(node, lang, (data) => data[field]?.[index]?.note),
    ),
  );
  return section(idOf[field], say(texts, `section.${field}`), items);
}
