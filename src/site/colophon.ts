import { fold } from '#content/fold.ts';
import type { RecordNode } from '#content/nodes.ts';
import { absolute, archiveWords } from './archive.ts';
import { present } from './fact.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** What a page says of itself: how to cite it, and where to mend it. */
export interface Colophon {
  readonly heading: Words;
  readonly cite: { readonly label: Words; readonly text: string };
  readonly edit?: EditLink;
}

export interface EditLink {
  readonly words: Words;
  readonly href: string;
}

/** How to cite the page of a record at this address, and where its file is edited; `within` is the title of what it is part of. */
export function colophon(
  site: Site,
  node: RecordNode,
  lang: string,
  title: Words,
  address: string,
  within?: Words,
): Colophon {
  const texts = site.texts(lang);
  return {
    heading: say(texts, 'section.record'),
    cite: { label: say(texts, 'record.cite'), text: citation(site, lang, title, address, within) },
    edit: editLink(site, node, lang),
  };
}

/** Title, what it is part of, archive, publisher unless the archive is called by it, day, address; as far as they are known. */
function citation(
  site: Site,
  lang: string,
  title: Words,
  address: string,
  within: Words | undefined,
): string {
  const { archive } = site.graph;
  const texts = site.texts(lang);
  const { asOf, data } = archive;
  const name = archiveWords(archive, lang, (of) => of.name)!.text;
  const home = absolute(archive, address);
  const parts = present([
    texts.t('record.cited-title', { title: title.text }),
    within?.text,
    name,
    beginsWith(name, data.owner.name) ? undefined : data.owner.name,
    asOf === undefined ? undefined : texts.t('record.cited-at', { date: texts.date(asOf) }),
    home,
  ]).join(', ');
  return home === undefined ? `${parts}.` : parts;
}

/** Whether a name begins with the words of another, or is the same. */
function beginsWith(name: string, words: string): boolean {
  return `${fold(name)} `.startsWith(`${fold(words)} `);
}

/** The link to where a record is edited; undefined where the archive names no repository, or one of an unknown kind. */
export function editLink(site: Site, { file }: RecordNode, lang: string): EditLink | undefined {
  const href = editAddress(site.graph.archive.data.repository, file);
  return href === undefined ? undefined : { words: say(site.texts(lang), 'record.edit'), href };
}

/** The page of a forge that edits a record's file on its main branch; undefined for a host whose addresses aren't known. */
export function editAddress(repository: string | undefined, file: string): string | undefined {
  if (repository === undefined) return undefined;
  const { hostname } = new URL(repository);
  const base = repository.replace(/(?:\.git)?\/*$/, '');
  const path = `content/${file}`.split('/').map(encodeURIComponent).join('/');
  if (/(?:^|\.)github\./.test(hostname)) return `${base}/edit/main/${path}`;
  if (/(?:^|\.)gitlab\./.test(hostname)) return `${base}/-/edit/main/${path}`;
  return undefined;
}
