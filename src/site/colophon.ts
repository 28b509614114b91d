import type { RecordNode } from '#content/nodes.ts';
import { ownAddress } from './addresses.ts';
import { citation, citationText, type Citation } from './citation.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** What a page says of itself: how to cite and share it, where to mend it, where to get all of it. */
export interface Colophon {
  /** Its anchor. */
  readonly id: string;
  readonly heading: Words;
  readonly cite: { readonly label: Words; readonly text: string; readonly work: Citation };
  /** The day of the record's last change, where its repository tells. */
  readonly changed?: { readonly label: Words; readonly text: string };
  /** An event that was held as reports say it, in sentences to copy. */
  readonly report?: { readonly label: Words; readonly text: string };
  /** How others are told of the page; absent where the archive has no home. */
  readonly share?: { readonly label: Words; readonly mail: Words & { readonly href: string } };
  readonly edit?: EditLink;
  readonly download: EditLink;
}

/** A sentence that leads to another place. */
export interface EditLink {
  readonly words: Words;
  readonly href: string;
}

/** Whose addresses are known: of a project and, if any, of one of its branches. */
const forges = [
  {
    host: /(?:^|\.)github\./,
    project: /^(\/[^/]+\/[^/]+?)(?:\.git)?(?:\/tree\/(.+?))?\/*$/,
    edit: '/edit/',
  },
  {
    host: /(?:^|\.)gitlab\./,
    project: /^(\/.+?)(?:\.git)?(?:\/-\/tree\/(.+?))?\/*$/,
    edit: '/-/edit/',
  },
] as const;

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
  const work = citation(site, node, lang, title, address, within);
  const { url } = work;
  const day = node.changed.get(lang);
  return {
    id: 'Record',
    heading: say(texts, 'section.record'),
    cite: { label: say(texts, 'record.cite'), text: citationText(site, work), work },
    ...(day !== undefined && { changed: { label: say(texts, 'record.changed'), text: texts.date(day) } }),
    ...(url !== undefined && {
      share: {
        label: say(texts, 'record.share'),
        mail: { ...say(texts, 'record.share-mail'), href: mailAbout(title.text, url) },
      },
    }),
    edit: editLink(site, node, lang),
    download: { words: say(texts, 'download.title'), href: ownAddress(lang, 'download') },
  };
}

/** A letter without addressee that tells of a page (RFC 6068). */
function mailAbout(title: string, url: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
}

/** The link to where a record is edited; undefined where the archive names no repository, or one of an unknown kind. */
export function editLink(site: Site, { file }: RecordNode, lang: string): EditLink | undefined {
  const { data, folder } = site.graph.archive;
  const href = editAddress(data.repository, file, folder);
  return href === undefined ? undefined : { words: say(site.texts(lang), 'record.edit'), href };
}

/**
 * The page of a forge that edits a record's file; undefined for a host whose addresses aren't known. The branch is the one
 * that the repository's address names, as forges write it (`…/tree/trunk`), else `main`: what a clone knows of it depends
 * on how it was made, and forges edit no `HEAD`.
 * @param folder where the records lie in the repository
 */
export function editAddress(
  repository: string | undefined,
  file: string,
  folder = 'content/',
): string | undefined {
  if (repository === undefined) return undefined;
  const { hostname, origin, pathname } = new URL(repository);
  const forge = forges.find(({ host }) => host.test(hostname));
  const [, project, branch = 'main'] = forge?.project.exec(pathname) ?? [];
  if (!forge || project === undefined) return undefined;
  const path = `${folder}${file}`.split('/').map(encodeURIComponent).join('/');
  return `${origin}${project}${forge.edit}${branch}/${path}`;
}
