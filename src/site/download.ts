import type { TextKey, Texts } from '#texts/texts.ts';
import { ownAddress } from './addresses.ts';
import { archiveWords } from './archive.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { licence } from './licence.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** How whoever has only common tools verifies an unpacked download. */
const VERIFY = 'sha512sum --check manifest-sha512.txt';

/** The page that offers the whole archive as one file. */
export interface DownloadView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  readonly file: Words & { readonly href: string };
  /** What its script says of the file, once it has asked; `{…}` are placeholders. */
  readonly facts: { readonly size: string; readonly sum: string };
  readonly sections: readonly Section[];
  readonly checksum: Words & { readonly href: string };
  readonly copy: Words;
}

interface Section {
  readonly heading: Words;
  readonly items: readonly Item[];
}

/** A sentence, and its parts in order: what is to be typed or found, word for word, stands apart from the rest. */
interface Item extends Words {
  readonly parts: readonly { readonly text: string; readonly typed: boolean }[];
}

/** The view of the download page in a language of the archive. */
export function downloadView(site: Site, lang: string): DownloadView {
  const texts = site.texts(lang);
  const files = downloadFiles(site.graph.archive.id);
  const title = say(texts, 'download.title');
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, 'download'),
      title: title.text,
      description: texts.t('download.lead'),
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
      scripts: [`/${files.facts}`, '/scripts/download.js'],
    }),
    title,
    lead: say(texts, 'download.lead'),
    file: { ...say(texts, 'download.file', { file: nameOf(files.zip) }), href: `/${files.zip}` },
    facts: {
      size: texts.t('download.size', { size: '{size}' }),
      sum: texts.t('download.checksum-is', { sum: '{sum}' }),
    },
    sections: sections(site, lang),
    checksum: { ...say(texts, 'download.checksum'), href: `/${files.checksum}` },
    copy: say(texts, 'download.copy'),
  };
}

/** Where the download lies, from the site's root: the file, its checksum beside it, and both facts of it for the page. */
export function downloadFiles(id: string): { zip: string; checksum: string; facts: string } {
  const zip = `download/${id}.zip`;
  return { zip, checksum: `${zip}.sha512`, facts: `${zip}.js` };
}

/** The README in a download, in every language of the archive: what this is and how to open it. */
export function downloadReadme(site: Site): string {
  const { archive } = site.graph;
  const parts = archive.languages.map((lang) => {
    const name = archiveWords(archive, lang, (data) => data.name)!.text;
    const about = archiveWords(archive, lang, (data) => data.description ?? data.tagline)?.text;
    const told = sections(site, lang).flatMap(({ heading, items }) => [
      heading.text,
      items.map(({ text }) => `- ${text}`).join('\n'),
    ]);
    const terms = archive.data.licence === undefined ? undefined : licence(archive.data.licence).text;
    const owner = [archive.data.owner.name, archive.data.url, terms].filter((fact) => fact !== undefined);
    return [`${name}\n${'='.repeat([...name].length)}`, about, ...told, owner.join('\n')]
      .filter((text) => text !== undefined)
      .join('\n\n');
  });
  return `${parts.join('\n\n\n')}\n`;
}

function sections(site: Site, lang: string): Section[] {
  const texts = site.texts(lang);
  return [
    {
      heading: say(texts, 'download.open'),
      items: [item(texts, 'download.unpack'), item(texts, 'download.start', { path: 'data/index.html' })],
    },
    {
      heading: say(texts, 'download.holds'),
      items: [
        item(texts, 'download.pages', { path: 'data/' }),
        item(texts, 'download.records', { path: 'data/source/' }),
        item(texts, 'download.manifests', { path: 'manifest-sha512.txt, bag-info.txt' }),
      ],
    },
    {
      heading: say(texts, 'download.verify'),
      items: [item(texts, 'download.bag', { command: VERIFY })],
    },
  ];
}

function item(
  texts: Texts,
  key: TextKey,
  typed?: { readonly path: string } | { readonly command: string },
): Item {
  const words = say(texts, key, typed);
  const [code = ''] = Object.values(typed ?? {});
  const at = code === '' ? words.text.length : words.text.indexOf(code);
  const parts = [
    { text: words.text.slice(0, at), typed: false },
    ...code.split(/(?= )|(?<= )/).map((text) => ({ text, typed: text !== ' ' })),
    { text: words.text.slice(at + code.length), typed: false },
  ];
  return { ...words, parts: parts.filter(({ text }) => text !== '') };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
