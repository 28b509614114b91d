import type { TextKey, Texts } from '#texts/texts.ts';
import { ownAddress } from './addresses.ts';
import { archiveWords } from './archive.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { licence } from './licence.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** How whoever has only the tools of a system compares a file with the checksums in another. */
const compare = (sums: string) => ({
  linux: `sha512sum --check ${sums}`,
  mac: `shasum -a 512 -c ${sums}`,
});

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
  /** What whoever reads a copy should know, who is offered nothing. */
  readonly copy: Words;
  /** In place of the offer, in a copy that is known to be one. */
  readonly here: Words;
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
    here: say(texts, 'download.here'),
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
      items.map((one) => `- ${inPlainText(one)}`).join('\n'),
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
  const files = downloadFiles(site.graph.archive.id);
  const [zip, checksum] = [nameOf(files.zip), nameOf(files.checksum)];
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
      items: [
        item(texts, 'download.zip', {
          sum: checksum,
          ...compare(checksum),
          windows: `certutil -hashfile ${zip} SHA512`,
        }),
        item(texts, 'download.bag', compare('manifest-sha512.txt')),
        item(texts, 'download.added', { command: 'npm run verify' }),
      ],
    },
  ];
}

function item(texts: Texts, key: TextKey, typed: Readonly<Record<string, string>> = {}): Item {
  const words = say(texts, key, typed);
  // The longest first: one may be the beginning of another.
  const wanted = Object.values(typed).toSorted((a, b) => b.length - a.length);
  const pattern = wanted.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const stretches = pattern === '' ? [words.text] : words.text.split(new RegExp(`(${pattern})`));
  const parts = stretches.flatMap((text, index) =>
    index % 2 === 0
      ? [{ text, typed: false }]
      : text.split(/(?= )|(?<= )/).map((part) => ({ text: part, typed: part !== ' ' })),
  );
  return { ...words, parts: parts.filter(({ text }) => text !== '') };
}

/** With what is typed between backquotes. */
const inPlainText = ({ parts }: Item): string =>
  parts
    .map(({ text, typed }) => (typed ? `\`${text}\`` : text))
    .join('')
    .replaceAll('` `', ' ');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
