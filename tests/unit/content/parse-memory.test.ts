import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeGraph } from '#content/graph.ts';
import { openParser } from '#content/parse-cache.ts';
import { parseFile } from '#content/parse-file.ts';
import { remember } from '#content/parse-memory.ts';
import { readContent } from '#content/read.ts';
import type { Reading } from '#content/records.ts';
import { readTree } from '#content/tree.ts';
import { contentFolder, smallArchive } from './folder.ts';

const files = {
  ...smallArchive,
  'projects/fair.md':
    '---\ntitle: A fair\npartners:\n  - gondomar\n  - { partner: larissa, note: "constructor" }\n---\n\n## Aims\n\nSee [the town](../partners/gondomar.yaml) & “more”.\n',
  'projects/fair.fr.md': '---\ntitle: Une foire\n---\n\n## Buts\n',
  'partners/gondomar.yaml': 'name: Gondomar\ncountry: PT\ntown: Gondomar\n',
  'partners/larissa.yaml': 'name: Λάρισα\ncountry: GR\n',
  'events/meal.md': '---\nproject: fair\ntitle: A meal\n---\nHere <blink>is</blink> food.\n',
};
/** As if every file had been left alone for long. */
const AT_ONCE = -1000;

it('reads what was edited, added, renamed and removed since as if all were read for the first time', () => {
  const folder = contentFolder(files);
  const parser = remember(openParser(join(contentFolder({}), 'cache')), AT_ONCE);
  const expectSame = () => {
    const whole = readContent(folder);
    expect(plain(readContent(folder, { parser }))).toStrictEqual(plain(whole));
    return whole.issues.map(({ code }) => code);
  };
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

  expect(expectSame()).toEqual(['html-tag']);
  write('projects/fair.md', '---\ntitle: Another title\n---\n\n## Means\n');
  write('events/walk.yaml', 'project: fair\ntitle: A walk\nhost: gondomar\n');
  expect(expectSame()).toEqual(['html-tag']);
  renameSync(join(folder, 'partners/gondomar.yaml'), join(folder, 'partners/porto.yaml'));
  expect(expectSame()).toContain('dangling-ref');
  write('events/walk.yaml', 'project: fair\ntitle: [\n');
  expect(expectSame()).toContain('yaml-indent');
  rmSync(join(folder, 'events/walk.yaml'));
  renameSync(join(folder, 'partners/porto.yaml'), join(folder, 'partners/gondomar.yaml'));
  rmSync(join(folder, 'projects/fair.fr.md'));
  expect(expectSame()).toEqual(['html-tag']);
  write('archive.yaml', 'name: Small\nowner: { name: A town }\nlanguages: [fr]\n');
  expectSame();
});

it('parses a file again only where it has changed, unless that was a moment ago', () => {
  const folder = contentFolder(files);
  const parsed: string[] = [];
  const first = {
    parse: (file: Parameters<typeof parseFile>[0]) => {
      parsed.push(file.path);
      return parseFile(file);
    },
    save() {},
  };
  const [file] = [...readTree(folder).files.values()].filter(({ path }) => path === 'events/meal.md');
  const kept = remember(first, AT_ONCE);
  const before = kept.parse(file!);
  kept.save();
  expect(kept.parse(file!)).toBe(before);
  const careful = remember(first, Infinity);
  const fresh = careful.parse(file!);
  careful.save();
  expect(careful.parse(file!)).not.toBe(fresh);
  expect(parsed).toEqual(['events/meal.md', 'events/meal.md']);
});

it('may share what it parsed: nobody changes it', () => {
  const folder = contentFolder(files);
  const parser = remember({ parse: parseFile, save() {} }, AT_ONCE);
  const known = { places: () => undefined, files: new Map() };
  const first = readContent(folder, { parser });
  for (const records of Object.values(first.records))
    for (const { data, translations, bodies } of records.values())
      for (const part of [data, ...translations.values(), ...bodies.values()]) freeze(part);
  makeGraph(first, known);
  expect(plain(readContent(folder, { parser }))).toStrictEqual(plain(first));
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

/** What a reading says, with the places of what its records hold. */
function plain({ archive, records, files, ...rest }: Reading): unknown {
  const data = (record: { data: unknown; at: (path: string[]) => unknown }) => ({
    ...record,
    at: record.at(['title']),
  });
  return {
    ...rest,
    names: undefined,
    archive: archive && data(archive),
    records: Object.values(records).map((kind) => [...kind].map(([id, record]) => [id, data(record)])),
    files: [...files].map(([path, { by, ...use }]) => [path, use, by()]),
  };
}
