import type { RecordNode } from '#content/nodes.ts';
import { absolute, archiveWords } from './archive.ts';
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

/** How to cite the page of a record at this address, and where its file is edited. */
export function colophon(
  site: Site,
  node: RecordNode,
  lang: string,
  title: Words,
  address: string,
): Colophon {
  const { archive } = site.graph;
  const texts = site.texts(lang);
  const home = absolute(archive, address);
  const citation = {
    title: title.text,
    archive: archiveWords(archive, lang, ({ name }) => name)!.text,
    owner: archive.data.owner.name,
  };
  return {
    heading: say(texts, 'section.record'),
    cite: {
      label: say(texts, 'record.cite'),
      text:
        home === undefined
          ? texts.t('record.citation', citation)
          : texts.t('record.citation-at', { ...citation, address: home }),
    },
    edit: editLink(site, node, lang),
  };
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
