import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import type { Random } from '../../scripts/bench/random.ts';
import {
  addDocument,
  addPicture,
  addRecord,
  dataOf,
  idsOf,
  type Item,
  KINDS,
  makeBody,
  makeDocument,
  makeSentence,
  makeTitle,
  TOPICS,
  translate,
} from './archive.ts';
import { build, commit, ending, listFiles, restore, save, type World, write } from './world.ts';

const STEPS = [
  'Reading',
  'Preparing',
  'Rendering',
  'Copying',
  'Checking',
  'Indexing',
  'Packing',
  'Publishing',
];
const MISTAKES = ['\n[nowhere](./nowhere.md)\n', '\nunknown: field\n', '\n\u0000\n'];
const nothing = undefined;

/** Edits by their names: how often each comes, and what it does. It tells so in words; undefined where it can’t. */
export const edits: Readonly<Record<string, Edit>> = {
  add: often(4, (world, random) => {
    const record = addRecord(world.archive, random.pick(KINDS), random);
    return `add ${nameOf(record)}`;
  }),
  remove: often(3, (world, random) => {
    const record = someRecord(world, random);
    if (!record || world.archive.records.length < 4) return nothing;
    world.archive.records = world.archive.records.filter((other) => other !== record);
    return `remove ${nameOf(record)}`;
  }),
  rename: often(3, (world, random) => {
    const record = someRecord(world, random);
    if (!record) return nothing;
    const before = nameOf(record);
    const id = `${record.id.slice(0, 20)}-${random.below(90) + 10}`;
    if (world.archive.records.some((other) => other.id === id)) return nothing;
    const follow = random.chance(0.7);
    if (follow) refer(world, record.id, id);
    if (random.chance(0.4)) record.data['formerIds'] = [record.id];
    record.id = id;
    return `rename ${before} to ${id}, ${follow ? 'and what refers to it' : 'alone'}`;
  }),
  move: often(2, (world, random) => {
    const record = someRecord(world, random);
    if (!record || record.kind === 'pages') return nothing;
    if (random.chance(0.5)) record.isFolder = !record.isFolder;
    else record.folder = record.folder === '' ? '2021' : '';
    return `move ${nameOf(record)}`;
  }),
  retitle: often(5, (world, random) => {
    const record = someRecord(world, random);
    if (!record) return nothing;
    record.data[record.kind === 'partners' ? 'name' : 'title'] = makeTitle(random);
    return `give ${nameOf(record)} another title`;
  }),
  swap: often(1, (world, random) => {
    const [one, other] = random.shuffle(world.archive.records.filter(({ kind }) => kind === 'projects'));
    if (!one || !other) return nothing;
    [one.data, other.data] = [other.data, one.data];
    [one.files, other.files] = [other.files, one.files];
    return `swap what ${nameOf(one)} and ${nameOf(other)} say`;
  }),
  rewrite: often(4, (world, random) => {
    const record = random.pick(world.archive.records.filter(({ form }) => form === 'md'));
    if (!record) return nothing;
    record.body = random.chance(0.8) ? makeBody(world.archive, random) : undefined;
    return `rewrite the body of ${nameOf(record)}`;
  }),
  fields: often(5, (world, random) => {
    const record = someRecord(world, random);
    if (!record) return nothing;
    const made = Object.entries(dataOf[record.kind](world.archive, random));
    const changed = made.filter(() => random.chance(0.4));
    Object.assign(record.data, Object.fromEntries(changed));
    return `change ${changed.map(([field]) => field).join(', ') || 'no field'} of ${nameOf(record)}`;
  }),
  drop: often(2, (world, random) => {
    const record = someRecord(world, random);
    const fields = Object.keys(record?.data ?? {}).filter((field) => !/^(?:name|title)$/.test(field));
    if (!record || fields.length === 0) return nothing;
    const field = random.pick(fields);
    delete record.data[field];
    return `take ${field} out of ${nameOf(record)}`;
  }),
  translate: often(3, (world, random) => {
    const record = someRecord(world, random);
    const lang = random.pick((world.archive.settings['languages'] as string[]).slice(1).concat('fr'));
    if (!record) return nothing;
    if (record.translations[lang] && random.chance(0.4)) {
      delete record.translations[lang];
      return `remove the translation of ${nameOf(record)} into ${lang}`;
    }
    translate(record, lang, random);
    return `translate ${nameOf(record)} into ${lang}`;
  }),
  photo: often(2, (world, random) => {
    const record = random.pick(world.archive.records.filter(({ kind }) => kind !== 'pages'));
    if (!record) return nothing;
    addPicture(record, random);
    return `enclose a photo with ${nameOf(record)}`;
  }),
  document: often(2, (world, random) => {
    const record = random.pick(
      world.archive.records.filter(({ kind }) => /^(?:projects|events)$/.test(kind)),
    );
    if (!record) return nothing;
    addDocument(record, random);
    return `enclose a document with ${nameOf(record)}`;
  }),
  replace: often(4, (world, random) => {
    const record = random.pick(world.archive.records.filter(({ files }) => Object.keys(files).length > 0));
    if (!record) return nothing;
    const name = random.pick(Object.keys(record.files));
    const was = record.files[name];
    record.files[name] = typeof was === 'string' ? makeDocument(random) : { picture: random.below(4) };
    const sameTime = random.chance(0.5);
    if (sameTime) write(world, true);
    return `replace ${name} of ${nameOf(record)} by one of the same size${sameTime ? ' and time' : ''}`;
  }),
  consent: often(1, (world, random) => {
    const record = random.pick(world.archive.records.filter(({ data }) => 'photos' in data));
    if (!record) return nothing;
    const [photo] = record.data['photos'] as object[];
    const consent = random.pick(['given', 'withdrawn', 'not-needed']);
    record.data['photos'] = [{ ...photo, consent, caption: makeSentence(random) }];
    return `say "${consent}" of the photo of ${nameOf(record)}`;
  }),
  settings: often(4, ({ archive: { settings, ...archive } }, random) => {
    const [field, value] = random.pick<[string, unknown]>([
      ['name', makeTitle(random)],
      ['id', random.pick(['towns', 'towns-two'])],
      ['tagline', makeSentence(random)],
      ['description', makeSentence(random)],
      ['url', random.pick([undefined, 'https://towns.example/', 'https://towns.example/archive/'])],
      ['licence', random.pick(['CC0-1.0', 'CC-BY-4.0'])],
      ['repository', random.pick([undefined, 'https://github.com/towns/archive'])],
      ['theme', random.pick([undefined, { accent: '#224466' }, { accent: '#663311' }])],
      ['featured', idsOf({ settings, ...archive }, 'projects', random, 1)],
      ['topics', { [random.pick(TOPICS)]: makeTitle(random) }],
      ['asOf', random.pick([undefined, '2020-01-01', '2023-06', '2024-05-01'])],
      ['accessibility', random.pick([undefined, { email: 'access@towns.example' }])],
      ['owner', { name: makeTitle(random), country: 'FR' }],
    ]);
    if (value === undefined) delete settings[field];
    else settings[field] = value;
    return `set ${field} of archive.yaml to ${JSON.stringify(value)}`;
  }),
  languages: often(2, ({ archive: { settings } }, random) => {
    const languages = random.shuffle(['en', 'fr', 'ro', 'de']).slice(0, random.between(1, 3));
    settings['languages'] = languages;
    return `list ${languages.join(', ')} as languages`;
  }),
  mistake: often(2, (world, random) => {
    const path = random.pick([...world.written.keys()].filter((name) => /\.(?:md|yaml)$/.test(name)));
    world.mistake = path ? { path, text: random.pick(MISTAKES) } : undefined;
    return path && `make a mistake in ${path}`;
  }),
  mend: often(1, (world) => {
    const was = world.mistake;
    world.mistake = undefined;
    return was && `mend ${was.path}`;
  }),
  touch: often(1, (world) => {
    for (const path of world.written.keys()) utimesSync(join(world.content, path), 1e9, 1e9);
    return 'touch every file of the content';
  }),
  commit: often(3, (world, random) => {
    const day = `20${random.between(18, 26)}-0${random.between(1, 9)}-1${random.below(10)}`;
    commit(world, day);
    return `commit it as of ${day}`;
  }),
  epoch: often(1, (world, random) => {
    world.epoch = random.pick([undefined, '1500000000', '1700000000']);
    return `set SOURCE_DATE_EPOCH to ${world.epoch}`;
  }),
  umask: often(1, (world, random) => {
    world.umask = random.pick([0o022, 0o027, 0o077, 0o002]);
    return `set the umask to ${world.umask.toString(8)}`;
  }),
  program: often(1, ({ workshop }, random) => {
    if (workshop.editions === 1) return nothing;
    const others = Array.from({ length: workshop.editions }, (_, edition) => edition);
    const edition = random.pick(others.filter((other) => other !== workshop.edition()));
    workshop.edit(edition);
    return `take edition ${edition} of the program`;
  }),
  'lose-kept': often(2, ({ cache }, random) => {
    const path = random.chance(0.3) ? cache : random.pick(listFiles(cache));
    if (path === undefined) return nothing;
    rmSync(path, { recursive: true, force: true });
    return `lose ${relative(join(cache, '..'), path)} of what is kept`;
  }),
  'damage-kept': often(3, ({ cache }, random) => {
    const path = random.pick(listFiles(cache));
    return path && `${damage(path, random)} ${relative(cache, path)} of what is kept`;
  }),
  save: often(3, (world) => {
    save(world);
    return 'copy what is kept, and the site';
  }),
  'restore-kept': often(2, (world) => (restore(world, 'cache') ? 'put back what was kept' : nothing)),
  'restore-site': often(2, (world) => (restore(world, 'dist') ? 'put back the site' : nothing)),
  'lose-site': often(1, ({ out }) => {
    rmSync(out, { recursive: true, force: true });
    return 'lose the site';
  }),
  tamper: often(4, ({ out }, random) => {
    const path = random.pick(listFiles(out).filter((file) => !file.endsWith('/build.json')));
    if (path === undefined) return nothing;
    const name = relative(out, path);
    const kind = random.below(5);
    if (kind === 0) {
      rmSync(path);
      return `remove ${name} from the site`;
    }
    if (kind === 1) {
      chmodSync(path, 0o600);
      return `let nobody else read ${name} of the site`;
    }
    if (kind === 2) {
      mkdirSync(`${path}.d`, { recursive: true });
      writeFileSync(join(`${path}.d`, 'index.html'), '<p>mine</p>');
      return `put a file beside ${name} of the site`;
    }
    return `${damage(path, random)} ${name} of the site`;
  }),
  build: often(1, async (world) => {
    const { status } = await build(world);
    return `build (${ending(status)})`;
  }),
  end: often(2, async (world, random) => {
    const [step, signal] = [random.pick(STEPS), random.pick(['SIGKILL', 'SIGTERM'] as const)];
    // A build ends at once where nothing has changed.
    world.archive.settings['tagline'] = makeSentence(random);
    write(world);
    const { status } = await build(world, { step, signal });
    return `change the tagline, and end a build by ${signal} at "${step}" (${ending(status)})`;
  }),
};

/** Makes one edit, and writes it down; in words, what was done. */
export async function doEdit(world: World, name: string, random: Random): Promise<string> {
  const words = await edits[name]!.run(world, random);
  write(world);
  return words ?? `${name} (nothing to do it to)`;
}

function often(times: number, run: Edit['run']): Edit {
  return { times, run };
}

function someRecord(world: World, random: Random): Item | undefined {
  return random.pick(world.archive.records);
}

function nameOf({ kind, id }: Item): string {
  return `${kind}/${id}`;
}

/** Lets everything that refers to a record name it by its new id. */
function refer({ archive }: World, from: string, to: string): void {
  for (const record of archive.records) {
    const text = JSON.stringify(record.data).replaceAll(`"${from}"`, `"${to}"`);
    record.data = JSON.parse(text) as Item['data'];
    record.body = record.body?.replaceAll(`/${from}}}`, `/${to}}}`);
  }
}

/** Cuts a file short, changes a byte, or adds some; says which. */
function damage(path: string, random: Random): string {
  const bytes = readFileSync(path);
  const kind = random.below(3);
  if (kind === 0) appendFileSync(path, 'damage');
  else if (kind === 1) writeFileSync(path, bytes.subarray(0, random.below(bytes.length + 1)));
  else if (bytes.length > 0) {
    bytes[random.below(bytes.length)]! ^= 1;
    writeFileSync(path, bytes);
  }
  return ['add to', 'cut short', 'change a byte of'][kind]!;
}

export interface Edit {
  readonly times: number;
  readonly run: (world: World, random: Random) => string | undefined | Promise<string | undefined>;
}
