import { posix } from 'node:path';
import { stringify } from 'yaml';
import type { Random } from '../../scripts/bench/random.ts';

/** The kinds of records, as their folders are called. */
export const KINDS = ['projects', 'events', 'partners', 'pages'] as const;

const TOWNS = [
  ['Gondomar', 'PT', 41.14, -8.53],
  ['Listowel', 'IE', 52.45, -9.49],
  ['Jelgava', 'LV', 56.65, 23.71],
  ['Bezons', 'FR', 48.92, 2.21],
  ['Lučenec', 'SK', 48.33, 19.67],
  ['Szekszárd', 'HU', 46.35, 18.71],
] as const;
const WORDS =
  'bridge river choir letters young market harbour memory theatre school border garden bread winter exile vote'.split(
    ' ',
  );
export const TOPICS = ['youth', 'memory', 'migration', 'participation'];
/** All documents have one size, so that only their bytes differ. */
const FILE_SIZE = 4000;

/** An archive of a few records that hang together by all that pages show of each other. */
export function makeArchive(random: Random): Archive {
  const archive: Archive = {
    settings: {
      name: 'An archive of towns',
      id: 'towns',
      owner: { name: 'A town', country: 'PT' },
      languages: ['en', 'fr'],
      licence: 'CC-BY-4.0',
      ...random.some(0.5, () => ({ url: 'https://towns.example/' })),
      ...random.some(0.7, () => ({ asOf: '2024-05-01' })),
      topics: { youth: 'Young people' },
    },
    records: [],
  };
  for (const [kind, count] of [
    ['partners', random.between(2, 4)],
    ['projects', random.between(1, 3)],
    ['events', random.between(2, 4)],
    ['pages', random.between(1, 2)],
  ] as const)
    for (let made = 0; made < count; made += 1) addRecord(archive, kind, random);
  const [partner, project, event] = ['partners', 'projects', 'events'].map((kind) =>
    archive.records.find((record) => record.kind === kind)!,
  );
  addPicture(event!, random);
  addDocument(project!, random);
  translate(partner!, 'fr', random);
  translate(project!, 'fr', random);
  return archive;
}

/** Adds a record with an id of its own, and gives it. */
export function addRecord(archive: Archive, kind: Kind, random: Random): Item {
  const taken = new Set(archive.records.map(({ id }) => id));
  let id = '';
  while (id === '' || taken.has(id)) id = `${random.pick(WORDS)}-${random.below(90) + 10}`;
  const record: Item = {
    kind,
    id,
    form: kind === 'partners' ? 'yaml' : 'md',
    folder: '',
    data: {},
    body: kind === 'partners' ? undefined : makeBody(archive, random),
    translations: {},
    files: {},
  };
  archive.records.push(record);
  record.data = dataOf[kind](archive, random);
  return record;
}

/** What a record of a kind says. References to what isn't there are left out when it is written. */
export const dataOf: Readonly<Record<Kind, (archive: Archive, random: Random) => Data>> = {
  partners: (archive, random) => {
    const [town, country, latitude, longitude] = random.pick(TOWNS);
    return {
      name: `Municipality of ${town} ${random.pick(WORDS)}`,
      type: random.pick(['municipality', 'ngo', 'school']),
      country,
      town,
      latitude,
      longitude,
      ...random.some(0.4, () => ({ twinnedWith: idsOf(archive, 'partners', random, 1) })),
      ...random.some(0.4, () => ({ aliases: [random.pick(WORDS)] })),
    };
  },
  projects: (archive, random) => ({
    title: makeTitle(random),
    summary: makeSentence(random),
    start: `20${random.between(16, 22)}-0${random.between(1, 9)}`,
    end: `202${random.between(3, 5)}-0${random.between(1, 9)}-12`,
    partners: idsOf(archive, 'partners', random, 3),
    topics: random.shuffle(TOPICS).slice(0, random.below(3)),
    ...random.some(0.5, () => ({ programme: 'cerv-2021-2027', action: 'networks-of-towns' })),
    ...random.some(0.5, () => ({ sdgs: [random.between(1, 17)] })),
    ...random.some(0.5, () => ({ participants: random.between(10, 900) })),
    ...random.some(0.3, () => ({ continues: idsOf(archive, 'projects', random, 1) })),
    results: [{ title: makeTitle(random), type: 'handbook', url: 'https://example.org/book' }],
  }),
  events: (archive, random) => {
    const [town, country, latitude, longitude] = random.pick(TOWNS);
    return {
      title: makeTitle(random),
      type: random.pick(['workshop', 'conference', 'citizens-meeting']),
      project: idsOf(archive, 'projects', random, 1)[0],
      start: `2023-0${random.between(1, 9)}-${random.between(10, 28)}`,
      place: { town, country, latitude, longitude },
      host: idsOf(archive, 'partners', random, 1)[0],
      partners: idsOf(archive, 'partners', random, 2),
      participants: { total: random.between(20, 300) },
    };
  },
  pages: (_, random) => ({ title: makeTitle(random) }),
};

/** Gives a record a text in another language. */
export function translate(record: Item, lang: string, random: Random): void {
  const title = record.kind === 'partners' ? 'name' : 'title';
  record.translations[lang] = {
    data: { [title]: `${makeTitle(random)} (${lang})` },
    ...random.some(record.form === 'md' ? 0.6 : 0, () => ({ body: `${makeSentence(random)}\n` })),
  };
}

/** Prose with headings and links to other records. */
export function makeBody(archive: Archive, random: Random): string {
  const link = () => {
    const to = archive.records.length > 0 ? random.pick(archive.records) : undefined;
    return to ? `See [${random.pick(WORDS)}]({{${to.kind}/${to.id}}}). ` : '';
  };
  return `${makeSentence(random)} ${link()}\n\n## The ${random.pick(WORDS)}\n\n${makeSentence(random)} ${link()}\n`;
}

/** Encloses a photo with a record; all have the same size in bytes. */
export function addPicture(record: Item, random: Random): void {
  const name = `photo-${random.below(9)}.jpg`;
  record.files[name] = { picture: random.below(4) };
  record.data['photos'] = [{ file: name, alt: makeTitle(random), consent: 'given' }];
}

/** Encloses a document with a record; all have the same size in bytes. */
export function addDocument(record: Item, random: Random): void {
  const name = `list-${random.below(9)}.csv`;
  record.files[name] = makeDocument(random);
  record.data['results'] = [{ title: makeTitle(random), type: 'report', file: name }];
}

export function makeDocument(random: Random): string {
  return `town,${random.pick(WORDS)}\n`.padEnd(FILE_SIZE, `${random.pick(WORDS)},${random.below(100)}\n`);
}

export function makeTitle(random: Random): string {
  return `${random.pick(WORDS)} and ${random.pick(WORDS)} ${random.below(100)}`.replace(/^./, (first) =>
    first.toUpperCase(),
  );
}

export function makeSentence(random: Random): string {
  return `The ${random.shuffle(WORDS).slice(0, random.between(4, 9)).join(' ')}.`;
}

/** Some ids of a kind, each once. */
export function idsOf(archive: Archive, kind: Kind, random: Random, most: number): string[] {
  const ids = archive.records.filter((record) => record.kind === kind).map(({ id }) => id);
  return random.shuffle(ids).slice(0, random.between(1, most));
}

/** The files of a content folder, by their paths. References to what isn't there are left out. */
export function filesOf(archive: Archive, pictures: readonly Buffer[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const languages = archive.settings['languages'] as string[];
  const pages = archive.records.filter(({ kind }) => kind === 'pages').map(({ id }) => id);
  const settings = { ...archive.settings, navigation: pages.slice(0, 1) };
  files.set('archive.yaml', Buffer.from(stringify(settings)));
  const paths = new Map(archive.records.map((record) => [`${record.kind}/${record.id}`, pathOf(record)]));
  for (const record of archive.records) {
    const path = pathOf(record);
    const folder = posix.dirname(path);
    const put = (at: string, data: Data, body = '') => {
      const linked = body.replaceAll(/\[(\w+)\]\(\{\{(.+?)\}\}\)/g, (_, text: string, name: string) => {
        const to = paths.get(name);
        return to === undefined ? text : `[${text}](${linkTo(folder, to)})`;
      });
      const yaml = Object.keys(data).length > 0 ? stringify(data) : '';
      files.set(at, Buffer.from(record.form === 'md' ? `---\n${yaml}---\n\n${linked}` : yaml));
    };
    put(path, resolved(record, archive), record.body);
    for (const [lang, { data, body }] of Object.entries(record.translations))
      if (languages.includes(lang)) put(path.replace(/(\.\w+)$/, `.${lang}$1`), data, body);
    for (const [name, content] of Object.entries(record.files)) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : pictures[content.picture]!;
      files.set(posix.join(folder, fileName(record, name)), bytes);
    }
  }
  return files;
}

function pathOf({ kind, folder, id, form, isFolder = false }: Item): string {
  return posix.join(kind, folder, isFolder ? `${id}/index.${form}` : `${id}.${form}`);
}

function fileName({ id, isFolder = false }: Item, name: string): string {
  return isFolder ? name : `${id}-${name}`;
}

function linkTo(folder: string, path: string): string {
  const link = posix.relative(folder, path);
  return link.startsWith('.') ? link : `./${link}`;
}

/** A record's data without what isn't there. */
function resolved(record: Item, archive: Archive): Data {
  const has = (kind: Kind, id: unknown) =>
    archive.records.some((other) => other !== record && other.kind === kind && other.id === id);
  const data = structuredClone(record.data);
  for (const [field, kind] of [
    ['partners', 'partners'],
    ['twinnedWith', 'partners'],
    ['continues', 'projects'],
    ['host', 'partners'],
    ['project', 'projects'],
  ] as const) {
    const named = data[field];
    if (Array.isArray(named)) data[field] = named.filter((id) => has(kind, id));
    else if (named !== undefined && !has(kind, named)) delete data[field];
  }
  // No circle: a project continues those only that come before it.
  const before = archive.records.slice(0, archive.records.indexOf(record)).map(({ id }) => id);
  if (Array.isArray(data['continues']))
    data['continues'] = data['continues'].filter((id) => before.includes(id as string));
  for (const item of [data['photos'], data['results']].flatMap((list) => (list as Data[]) ?? []))
    if (typeof item['file'] === 'string') item['file'] = fileName(record, item['file']);
  return data;
}

export type Kind = (typeof KINDS)[number];
export type Data = Record<string, unknown>;

/** What coordinators have written, as edits change it. */
export interface Archive {
  /** `archive.yaml` */
  settings: Data;
  records: Item[];
}

export interface Item {
  kind: Kind;
  id: string;
  form: 'md' | 'yaml';
  /** Below its kind's: `2021`, or empty. */
  folder: string;
  /** Whether it has a folder of its own. */
  isFolder?: boolean;
  data: Data;
  /** Links to records are written `[text]({{kind/id}})`. */
  body: string | undefined;
  translations: Record<string, { data: Data; body?: string }>;
  /** By their names, documents as text and pictures by number. */
  files: Record<string, string | { picture: number }>;
}
