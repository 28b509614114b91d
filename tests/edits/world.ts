import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hash } from 'node:crypto';
import { foldersOf } from '#integrations/archive.ts';
import { type Random } from '../../scripts/bench/random.ts';
import { type Archive, filesOf, makeArchive } from './archive.ts';
import type { BuildAnswer, BuildOrder } from './builders.ts';
import type { Workshop } from './workshop.ts';

/** How many differences are told. */
const MOST_WORDS = 12;

/** Opens a new archive in a folder of its own, written down, and not built yet. */
export function openWorld(workshop: Workshop, random: Random): World {
  const folder = mkdtempSync(join(workshop.scratch, 'world-'));
  const content = join(folder, 'content');
  mkdirSync(content);
  const world: World = {
    workshop,
    folder,
    content,
    out: join(folder, 'dist'),
    cache: foldersOf(workshop.project, content).cache,
    archive: makeArchive(random),
    mistake: undefined,
    written: new Map(),
    umask: 0o022,
    epoch: undefined,
    saved: undefined,
  };
  write(world);
  return world;
}

/** Removes all of it. */
export function closeWorld({ folder, cache, workshop }: World): void {
  workshop.edit(0);
  for (const path of [folder, cache]) rmSync(path, { recursive: true, force: true });
}

/** Writes what has changed in the archive, as an editor does: other files stay as they are. */
export function write(world: World, keepTimes = false): void {
  const { content, archive, mistake, workshop } = world;
  const files = filesOf(archive, workshop.pictures);
  if (mistake && files.has(mistake.path))
    files.set(mistake.path, Buffer.concat([files.get(mistake.path)!, Buffer.from(mistake.text)]));
  for (const path of world.written.keys()) {
    if (files.has(path)) continue;
    rmSync(join(content, path));
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (readdirSync(join(content, folder)).length === 0) rmSync(join(content, folder), { recursive: true });
  }
  for (const [path, bytes] of files) {
    const file = join(content, path);
    if (world.written.get(path)?.equals(bytes)) continue;
    mkdirSync(dirname(file), { recursive: true });
    const before = lstatSync(file, { throwIfNoEntry: false });
    writeFileSync(file, bytes);
    if (keepTimes && before) utimesSync(file, before.atime, before.mtime);
  }
  world.written = files;
}

/** Puts all of the content under git, as of a day. */
export function commit({ content }: World, day: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', content, ...args], {
      stdio: 'ignore',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
    });
  if (!existsSync(join(content, '.git'))) git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Edit', '--allow-empty');
}

/** How a build ended, in words. */
export function ending(status: number | null): string {
  if (status === null) return 'stopped';
  return ['well', 'refused for a mistake'][status] ?? `exit code ${status}`;
}

/** Builds on what the builds before left. */
export async function build(world: World, end?: BuildOrder['end']): Promise<BuildAnswer> {
  const { workshop, content, out, umask, epoch } = world;
  return workshop.builder().build({ content, out, umask, epoch, end });
}

/** Builds on it, and the same content into an empty folder, with nothing kept; how both end, and what is wrong with the first. */
export async function compare(world: World): Promise<{ status: number | null; wrong?: string }> {
  const { workshop, folder, content, out, umask, epoch } = world;
  const clean = join(folder, 'clean');
  const copy = join(clean, 'content');
  cpSync(content, copy, { recursive: true });
  const before = treeOf(out);
  const [answer, expected] = await Promise.all([
    build(world),
    workshop.cleanBuilder().build({ content: copy, out: join(clean, 'dist'), umask, epoch }),
  ]);
  const now = treeOf(out);
  const wanted = expected.status === 0 ? treeOf(join(clean, 'dist')) : before;
  for (const path of [clean, foldersOf(workshop.project, copy).cache])
    rmSync(path, { recursive: true, force: true });
  const { status } = answer;
  if (expected.status !== 0 && expected.status !== 1)
    return { status, wrong: `A clean build ends with ${expected.status}:\n${expected.output}` };
  if (status !== expected.status)
    return {
      status,
      wrong: `It ends with ${status}, a clean build with ${expected.status}:\n${answer.output}\n${expected.output}`,
    };
  const wrong = differences(now, wanted);
  const more = wrong.splice(MOST_WORDS);
  if (more.length > 0) wrong.push(`and ${more.length} more`);
  return wrong.length === 0 ? { status } : { status, wrong: wrong.join('\n') };
}

/** Every file and folder, by its path: who may read it, and its checksum. */
function treeOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    ['.', ...names].map((name) => {
      const stats = lstatSync(join(folder, name));
      const sum = stats.isFile() ? hash('sha256', readFileSync(join(folder, name))) : '';
      return [name, `${(stats.mode & 0o7777).toString(8)} ${sum}`];
    }),
  );
}

function differences(now: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): string[] {
  const modeOf = (entry: string) => entry.split(' ')[0]!;
  return [...new Set([...now.keys(), ...wanted.keys()])].toSorted().flatMap((name) => {
    const [is, should] = [now.get(name), wanted.get(name)];
    if (is === should) return [];
    if (is === undefined) return [`${name} is missing`];
    if (should === undefined) return [`${name} should not be there`];
    const [mode, wantedMode] = [modeOf(is), modeOf(should)];
    return mode === wantedMode
      ? [`${name} holds other bytes`]
      : [`${name} has mode ${mode}, not ${wantedMode}`];
  });
}

/** Saves a copy of what is kept and of the site, for `restore`. */
export function save(world: World): void {
  const saved = join(world.folder, 'saved');
  rmSync(saved, { recursive: true, force: true });
  world.saved = saved;
  for (const [name, path] of [
    ['cache', world.cache],
    ['dist', world.out],
  ] as const)
    if (existsSync(path)) cpSync(path, join(saved, name), { recursive: true, preserveTimestamps: true });
}

/** Puts what was saved in the place of what is there now; false where nothing was. */
export function restore(world: World, name: 'cache' | 'dist'): boolean {
  const from = world.saved && join(world.saved, name);
  if (from === undefined || !existsSync(from)) return false;
  const to = name === 'cache' ? world.cache : world.out;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  return true;
}

/** Every file below a folder, in order. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** An archive on a disk, with what is kept of it and its site. */
export interface World {
  readonly workshop: Workshop;
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  archive: Archive;
  /** What stands at the end of a file and is refused. */
  mistake: { readonly path: string; readonly text: string } | undefined;
  /** The files of the content folder as they were written last. */
  written: ReadonlyMap<string, Buffer>;
  umask: number;
  epoch: string | undefined;
  /** Where a copy of what is kept and of the site lies. */
  saved: string | undefined;
}
