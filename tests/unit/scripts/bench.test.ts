import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type * as z from 'zod';
import { severityOf } from '#content/catalogue.ts';
import { parseFile } from '#content/parse-file.ts';
import { schemaOf } from '#content/schema-of.ts';
import { readTree } from '#content/tree.ts';
import { bare, fieldsOf, walkTo } from '#content/walk.ts';
import { readArchive, type ArchiveState } from '#integrations/archive.ts';
import { PublishError } from '#publish/publish-error.ts';
import { isMap, traits } from '#schema/field.ts';
import { archiveSchema, kinds } from '#schema/kinds.ts';
import { makeCorpus } from '../../../scripts/bench/corpus.ts';
import { benchOptions } from '../../../scripts/bench/options.ts';

describe('a corpus', () => {
  it.each([1, 2, 10])('of %i records holds', async (records) => {
    const folder = temporary();
    await makeCorpus(folder, { records, photos: 0 });
    const { issues, records: held } = await check(folder);
    expect(issues.filter(({ accepted }) => accepted === undefined)).toEqual([]);
    expect(held['projects']! + held['partners']! + held['events']!).toBe(records);
  });

  it('is the same whenever it is made', async () => {
    const [first, second] = [temporary(), temporary()];
    await makeCorpus(first, { records: 20, photos: 4 });
    await makeCorpus(second, { records: 20, photos: 4 });
    expect(filesOf(first)).toEqual(filesOf(second));
    expect(filesOf(first).size).toBeGreaterThan(24);
  });

  it('has photos of which no two are alike, and documents', async () => {
    const folder = temporary();
    await makeCorpus(folder, { records: 5, photos: 8 });
    const files = [...filesOf(folder)];
    const photos = files.filter(([path]) => /photo-\d+\./.test(path)).map(([, content]) => content);
    expect(new Set(photos).size).toBe(8);
    expect(files.filter(([path]) => /report-\d+\./.test(path))).toHaveLength(2);
  });
});

describe('a corpus of some size', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-corpus-'));
  let state: ArchiveState;
  beforeAll(async () => {
    await makeCorpus(folder, { records: 900, photos: 36 });
    state = await check(folder);
    return () => rmSync(folder, { recursive: true });
  });

  it('holds, and is seldom warned of', () => {
    const open = state.issues.filter(({ accepted }) => accepted === undefined);
    expect(open.filter(({ code }) => severityOf(code) === 'error')).toEqual([]);
    expect(open.length).toBeLessThan(30);
  });

  it('uses every field of every shape', () => {
    const schemas = [...kinds.filter(({ id }) => id !== 'pages').map(({ schema }) => schema), archiveSchema];
    const files = [...readTree(folder).files.values()]
      .filter(({ location }) => location.is !== 'asset' && location.lang === undefined)
      .map(parseFile);
    // Only events have what may be accepted.
    const wanted = schemas
      .flatMap((schema) => [...fieldsWithin(schema)])
      .filter((field) => !field.startsWith('accepted of'));
    const used = new Set(files.flatMap(({ location, yaml }) => usedFields(schemaOf(location), yaml.value)));
    expect(wanted.filter((field) => !used.has(field))).toEqual([]);
  });
});

describe('options', () => {
  it('say what to make and what to measure', () => {
    expect(benchOptions(['--make', '10', '--photos', '3', 'out'])).toEqual({
      make: { records: 10, photos: 3, languages: ['en', 'fr', 'ro'], folder: 'out' },
    });
    expect(benchOptions(['--make', '10', '--languages', 'en', 'out'])).toMatchObject({
      make: { languages: ['en'] },
    });
    expect(benchOptions(['--rivals', '--records', '50', '--table', 'x.md'])).toEqual({
      rivals: { parts: ['cold', 'edits', 'growth', 'photos'], records: 50, rounds: 3, table: 'x.md' },
    });
    expect(benchOptions(['--bombs'])).toEqual({ bombs: '' });
    expect(benchOptions(['--bombs', 'alias'])).toEqual({ bombs: 'alias' });
    expect(benchOptions(['--check', 'out'])).toEqual({ check: { folder: 'out', rounds: 3 } });
  });

  it.each([
    [[], 'Write `npm run bench -- --make <records>'],
    [['--make', '10'], 'Write `npm run bench'],
    [['--make', '0', 'out'], '--make needs a whole number from 1 to 100000, not `0`.'],
    [['--make', '10', '--photo', '3', 'out'], 'Did you mean --photos?'],
    [['--make', '--photos'], '--make needs a value: Write'],
    [['--make', '5', '--check', 'out'], 'Write `npm run bench'],
    [['--bombs', '--rounds', '2'], 'Write `npm run bench'],
    [['--make', '5', '--languages', 'en,xx', 'out'], '--languages needs some of en,fr,ro, not `xx`.'],
    [['--rivals', '--photos', '2'], 'Write `npm run bench'],
    [['--rivals', 'warm'], '--rivals measures cold, edits, growth, photos, not `warm`.'],
    [['--check', 'out', '--records', '2'], 'Write `npm run bench'],
  ])('%j are refused in words', (args, words) => {
    expect(() => benchOptions(args)).toThrow(PublishError);
    expect(() => benchOptions(args)).toThrow(words);
  });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function check(content: string): Promise<ArchiveState> {
  const cache = mkdtempSync(join(tmpdir(), 'jumelage-cache-'));
  return readArchive({ content, cache }, { step() {}, close() {} }).finally(() =>
    rmSync(cache, { recursive: true }),
  );
}

function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );
}

function usedFields(schema: z.ZodType, value: unknown): string[] {
  const used: string[] = [];
  walkTo(() => true)(schema, value, (visited) => {
    const fields = fieldsOf(visited.schema);
    if (fields && isMap(visited.value))
      used.push(...Object.keys(visited.value).map((field) => fieldOf(fields, field)));
  });
  return used;
}

/** Every field of a schema and of the shapes in it. */
function* fieldsWithin(schema: z.ZodType): Generator<string> {
  const here = bare(schema);
  const of = traits.get(here)?.of as z.ZodType | undefined;
  if (of) return yield* fieldsWithin(of);
  if ('element' in here) return yield* fieldsWithin(here.element as z.ZodType);
  const fields = fieldsOf(here) ?? {};
  for (const [name, field] of Object.entries(fields)) {
    yield fieldOf(fields, name);
    yield* fieldsWithin(field);
  }
}

/** A field of a shape, wherever the shape is used. */
function fieldOf(fields: object, name: string): string {
  return `${name} of ${Object.keys(fields).join(', ')}`;
}
