import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSums } from '#content/file-sums.ts';
import { openParser } from '#content/parse-cache.ts';
import { readContent } from '#content/read.ts';
import type { Reading } from '#content/records.ts';
import { readTree, type TreeFile } from '#content/tree.ts';
import { contentFolder, smallArchive } from './folder.ts';

/** Files are trusted as soon as they are written. */
const AT_ONCE = -1000;

const files = {
  ...smallArchive,
  'projects/fair.md':
    '---\ntitle: A fair\npartners:\n  - gondomar\n  - { partner: larissa, note: "constructor" }\n---\n\n## Aims\n\nSee [the town](../partners/gondomar.yaml) & “more”.\n',
  'projects/fair.fr.md': '---\ntitle: Une foire\n---\n\n## Buts\n',
  'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\n',
  'partners/larissa.yaml': 'name: Λάρισα\ncountry: GR\nlatitude: 39.6\nlongitude: 22.4\n',
  'partners/zero.yaml': 'name: Zero\ncountry: MQ\nlatitude: -0\nlongitude: 0.0\n',
  'events/meal.md': '---\nproject: fair\ntitle: A meal\n---\nHere <blink>is</blink> food.\n',
  'events/walk.yaml':
    'project: fair\ntitle: A walk\nplace: { town: Larissa, country: EL }\nparticipants: { direct: 30, atLeast: true, delegations: [{ partner: larissa, count: 4 }] }\nlinks: [https://example.org/x]\n',
  'projects/loan.yaml':
    'title: A loan\nsummary: B\nlang: fr\ngrant: 145000.50\nbudget: { amount: 5, currency: RON }\naccepted: [{ rule: nothing-told, note: So it is }]\n',
};

it('reads what it kept as it reads the files', () => {
  const { folder, cache } = folders(files);
  const first = plain(readContent(folder, { cache }));
  const second = readContent(folder, { cache });
  expect(plain(second)).toStrictEqual(first);
  expect(plain(readContent(folder))).toStrictEqual(first);
  expect(second.issues.map(({ code }) => code)).toEqual(['html-tag']);
  expect(second.records.projects.get('fair')!.at(['partners', 1, 'note'])).toEqual({ line: 5, column: 31 });
});

it('names what a file holds by its text and its place, the same whether it was kept or not', () => {
  const { folder, cache } = folders({
    ...files,
    'events/twin.yaml': 'title: A twin\n',
    'events/again.yaml': 'title: A twin\n',
  });
  const names = () => {
    const { names, records } = readContent(folder, { cache });
    return [...records.events].flatMap(([id, { bodies, data }]) =>
      [data, ...bodies.values()].map((held) => [id, names.get(held)]),
    );
  };
  const first = names();
  expect(new Set(first.map(([, name]) => name)).size).toBe(first.length);
  expect(first.filter(([, name]) => name === undefined)).toEqual([]);
  expect(names()).toEqual(first);
  writeFileSync(join(folder, 'events/twin.yaml'), 'title: Another\n');
  const changed = names().filter((name, index) => name.join() !== first[index]!.join());
  expect(changed.map(([id]) => id)).toEqual(['twin']);
});

it('reads files of the same text each in its own place', () => {
  const text = '---\ntitle: Talks\n---\nSee [the fair](../projects/fair.md), [the meal](meal.md).\n';
  const { folder, cache } = folders({
    ...files,
    'projects/talks.md': text,
    'events/talks.md': text,
    'events/2012/talks-again.md': text,
  });
  const first = plain(readContent(folder));
  for (let time = 0; time < 2; time += 1) expect(plain(readContent(folder, { cache }))).toStrictEqual(first);
});

it('reads all the same where nothing can be kept', () => {
  const { folder, cache } = folders(files);
  mkdirSync(join(cache, 'parsed.bin'), { recursive: true });
  expect(plain(readContent(folder, { cache }))).toStrictEqual(plain(readContent(folder)));
});

it('reads again what a file holds where that has something to be said of it', () => {
  const { folder, cache } = folders({
    ...files,
    'partners/porto.yaml': 'name: Porto\ncountry: PT\ncontact: { email: ana.silva@example.org }\n',
    'partners/nowhere.yaml': 'name: Nowhere\ncountry: XX\n',
    'partners/event.yaml': 'title: A\nproject: fair\ntype: workshop\nstart: 2019\n',
    'projects/fair.ro.md': '---\ntitle: Un târg\nstart: 2019\n---\n',
  });
  const first = readContent(folder, { cache }).issues;
  const codes = ['email-personal', 'country-form', 'record-of-other-kind'];
  expect(first.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  expect(readContent(folder, { cache }).issues).toEqual(first);
  expect(readContent(folder).issues).toEqual(first);
});

it('sees what a record that is kept says wrong once another one has gone', () => {
  const { folder, cache } = folders(files);
  readContent(folder, { cache });
  writeFileSync(join(folder, 'partners/gondomar.yaml'), 'name: [\n');
  expect(readContent(folder, { cache }).issues).toEqual(readContent(folder).issues);
  const away = contentFolder({
    ...files,
    'partners/gondomar.yaml': '',
    'partners/porto.yaml': 'name: Porto\n',
  });
  expect(readContent(away, { cache }).issues).toEqual(readContent(away).issues);
});

it('reads a file anew that was changed and looks as old', () => {
  const { folder, cache } = folders(files);
  readContent(folder, { cache });
  const path = join(folder, 'partners/gondomar.yaml');
  const { atime, mtime } = statSync(path);
  writeFileSync(path, 'name: Gondamor\ncountry: PT\n');
  utimesSync(path, atime, mtime);
  expect(readContent(folder, { cache }).records.partners.get('gondomar')!.data.name).toBe('Gondamor');
});

it('reads what it kept of a file that is known without being opened, and finds in it where things stand', () => {
  const { folder, cache } = folders(files);
  const whole = readContent(folder, { cache });
  const sums = openSums(undefined, AT_ONCE);
  const tree = readTree(folder);
  for (const file of tree.files.values()) sums.sumOf(file);
  const opened: string[] = [];
  const unlessOpened = [...tree.files].map(([path, file]): [string, TreeFile] => [
    path,
    {
      ...file,
      get absolute() {
        opened.push(path);
        return file.absolute;
      },
    },
  ]);
  const known = { known: ({ path }: { path: string }) => sums.known(tree.files.get(path)!) };
  const reading = readContent(folder, {
    parser: openParser(cache, known),
    tree: { ...tree, files: new Map(unlessOpened) },
  });
  // Of a file that has something to be said of it nothing is kept.
  expect(opened).toEqual(['events/meal.md']);
  expect(plain(reading)).toStrictEqual(plain(whole));
  expect(reading.records.projects.get('fair')!.at(['partners', 1, 'note'])).toEqual({ line: 5, column: 31 });
});

it('keeps nothing of files that are gone', () => {
  const { folder, cache } = folders(files);
  readContent(folder, { cache });
  const other = contentFolder(smallArchive);
  readContent(other, { cache });
  expect(kept(cache)).not.toContain('Gondomar');
});

it.each([
  ['cut short', (text: string) => text.slice(0, -9)],
  ['with another word', (text: string) => text.replace('Gondomar', 'Gondamor')],
  ['empty', () => ''],
  ['of another edition', (text: string) => `x${text}`],
  ['no text', () => '\0\u00ff'.repeat(99)],
])('doesn’t trust a cache that is %s', (_, damage) => {
  const { folder, cache } = folders(files);
  const whole = plain(readContent(folder, { cache }));
  const names = readdirSync(cache);
  const good = kept(cache);
  for (const name of names) {
    const path = join(cache, name);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(plain(readContent(folder, { cache }))).toStrictEqual(whole);
    expect(readdirSync(cache)).toEqual(names);
    expect(kept(cache)).toBe(good);
  }
});

it('leaves a list and a part, which an unchanged reading doesn’t touch', () => {
  const { folder, cache } = folders(files);
  readContent(folder, { cache });
  const stats = () => readdirSync(cache).map((name) => statSync(join(cache, name), { bigint: true }));
  const before = stats();
  expect(before).toHaveLength(2);
  readContent(folder, { cache });
  for (const [number, { mtimeNs, ino }] of stats().entries())
    expect(before[number]).toMatchObject({ mtimeNs, ino });
});

it('removes what a killed run left, not what another one writes', () => {
  const { folder, cache } = folders(files);
  const gone = spawnSync(process.execPath, ['--version']).pid;
  for (const pid of [gone, process.ppid]) writeFileSync(join(cache, `parsed.bin.${pid}`), 'half');
  readContent(folder, { cache });
  expect(readdirSync(cache).toSorted()).toEqual([
    'parsed.bin',
    expect.stringMatching(/^parsed\.bin-[0-9a-f]{16}$/),
    `parsed.bin.${process.ppid}`,
  ]);
});

function folders(content: Readonly<Record<string, string>>): { folder: string; cache: string } {
  const cache = join(contentFolder({}), 'cache');
  mkdirSync(cache);
  return { folder: contentFolder(content), cache };
}

function kept(cache: string): string {
  return readdirSync(cache)
    .toSorted()
    .map((name) => readFileSync(join(cache, name), 'utf8'))
    .join('');
}

/** A reading without its functions. */
function plain({ records, issues, files, languages, archive }: Reading) {
  const bare = (file: { at: unknown }) => ({ ...file, at: undefined });
  return {
    languages,
    issues,
    files: [...files].map(([path, use]) => [path, { ...use, by: use.by() }]),
    archive: archive && bare(archive),
    records: Object.values(records).map((kind) => [...kind].map(([id, record]) => [id, bare(record)])),
  };
}
