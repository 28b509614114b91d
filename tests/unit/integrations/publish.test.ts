import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { namesIn, removeAll } from '#publish/file-system.ts';
import { inFolder, makeFolder, readFiles, startNode, writeFiles } from '../publish/sites.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const ASTRO = join(REPOSITORY, 'node_modules/astro/bin/astro.mjs');

/** A site of two pages; the variable FAIL says what goes wrong where, WAIT makes it stop in a step. */
const PROJECT = {
  'astro.config.mjs': `
    import { makeReads } from ${JSON.stringify(pathToFileURL(join(REPOSITORY, 'src/content/reads.ts')))};
    import { publish } from ${JSON.stringify(pathToFileURL(join(REPOSITORY, 'src/integrations/publish.ts')))};
    import { contentKey } from ${JSON.stringify(pathToFileURL(join(REPOSITORY, 'src/content/content-key.ts')))};
    const reads = makeReads();
    const { EDITION, FAIL } = process.env;
    globalThis.variables = reads.part('variables', { EDITION, FAIL });
    const content = () => Object.assign(new Error('3 mistakes in the content.'), { name: 'ContentError' });
    const failAt = (place) => {
      if (process.env.FAIL === place) throw new Error('a bug at ' + place);
      if (process.env.FAIL === place + ' content') throw new Error('', { cause: content() });
      if (process.env.FAIL === place + ' crash') setTimeout(() => { throw new Error('a crash') });
    };
    const wait = () => new Promise((done) => process.env.WAIT ? (console.log('waits'), setTimeout(done, Number(process.env.WAIT))) : done());
    const step = { name: 'Copying', run: async () => { failAt('step'); await wait(); } };
    const stranger = { name: 'stranger', hooks: { 'astro:build:done': () => failAt('end') } };
    const teller = { name: 'teller', async buildStart() {
      console.log('Astro compiles in process', process.pid);
      if (process.env.TELL === 'wait') await new Promise(() => setTimeout(() => {}, 60_000));
    } };
    const facts = {
      records: { projects: 1 }, languages: ['en'], base: '/', issues: [], url: 'https://example.org/', asOf: '2026', reads, sourceOf: () => undefined,
      download: () => ({
        files: { zip: 'download/a.zip', checksum: 'download/a.zip.sha512', facts: 'download/a.zip.js' },
        folder: 'a', readme: 'Read me', info: [], sources: [], time: { date: '2026-11-22', time: '00:00:00' },
      }),
    };
    export default {
      build: { format: 'preserve' },
      integrations: [
        publish({ steps: [step], archive: { key: ({ content }) => contentKey(content), read: async () => failAt('reading'), facts: () => facts, letGo() {}, report() {} } }),
        ...(process.env.STRANGER ? [stranger] : []),
      ],
      vite: { plugins: process.env.TELL ? [teller] : [] },
    };`,
  'src/pages/table.csv.ts': `
    const text = () => '\\ufefftown';
    export const GET = process.env.FAIL === 'file' ? () => new Response(text()) : { text };`,
  'src/pages/index.astro': '<html lang="en"><title>Home</title><p>home</p></html>',
  'src/pages/en/[id].astro': `---
    export const getStaticPaths = () => Array(process.env.FAIL === 'two pages' ? 2 : 1).fill({ params: { id: 'gondomar' } });
    if (globalThis.variables.FAIL === 'page') throw new Error('a bug at page');
    if (globalThis.variables.FAIL === 'page content') throw Object.assign(new Error('3 mistakes in the content.'), { name: 'ContentError' });
    ---
    <html lang="en"><title>Gondomar</title>
    <body><main data-pagefind-body={globalThis.variables.FAIL === 'search' ? undefined : ''}><p>{globalThis.variables.EDITION}</p></main>{globalThis.variables.FAIL === 'another page' && performance.now()}</body></html>`,
};

let project: string;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => removeAll(project));

describe('astro build', () => {
  it('publishes the finished site, says what it built, and leaves nothing else', async () => {
    const { code, output } = await build();
    expect(code).toBe(0);
    expect(output.replace(/[\d.]+ s$/m, '0.0 s')).toMatchInlineSnapshot(`
      "Compiling
      Preparing pages
      Rendering (3 pages and files)
      Copying
      Checking links
      Indexing
      Packing the download
      Publishing
      The archive is built.
        Records  projects 1
        Pages    2 in en
        Search   en 1
        Time     0.0 s
        Where    dist/
      "
    `);
    expect(
      Object.keys(readFiles(join(project, 'dist'))).filter((name) => !name.startsWith('search/')),
    ).toEqual([
      '_headers',
      'build.json',
      'download/a.zip',
      'download/a.zip.js',
      'download/a.zip.sha512',
      'en/gondomar.html',
      'index.html',
      'scripts/search-index.js',
      'table.csv',
    ]);
    expect(readFileSync(join(project, 'dist/table.csv'), 'utf8')).toBe('\ufefftown');
    expect(JSON.parse(readFileSync(join(project, 'dist/build.json'), 'utf8'))).toEqual({
      generator: 'Jumelage',
      languages: ['en'],
      pages: 2,
      records: { projects: 1 },
      search: { pages: { en: 1 }, words: 1 },
    });
    expect(leftovers()).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    await build();
    const first = readFiles(join(project, 'dist'));
    await build({ ANY: 'other content' });
    expect(readFiles(join(project, 'dist'))).toEqual(first);
    removeAll(join(project, '.cache'));
    await build();
    expect(readFiles(join(project, 'dist'))).toEqual(first);
  });

  it('does nothing where nothing has changed, and says the same again', async () => {
    const { output } = await build();
    const { mtimeNs } = statSync(join(project, 'dist/build.json'), { bigint: true });
    const summary = (text: string) =>
      text.replace(/^[^]*^The archive.*$/m, '').replace(/[\d.]+ s$/m, '0.0 s');
    const again = await build();
    expect(again.code).toBe(0);
    expect(again.output).toMatch(/^The archive is as it was built: nothing has changed\.$/m);
    expect(again.output).not.toContain('Rendering');
    expect(summary(again.output)).toBe(summary(output));
    expect(statSync(join(project, 'dist/build.json'), { bigint: true }).mtimeNs).toBe(mtimeNs);
    expect(leftovers()).toEqual([]);
  });

  it('builds again what was saved while it was built', async () => {
    const first = startBuild({ WAIT: '1000' });
    await first.says('waits');
    const variables = readFileSync(join(project, 'content/variables.json'));
    writeFiles(project, { 'content/variables.json': 'saved' });
    expect((await first.ended).code).toBe(0);
    writeFiles(project, { 'content/variables.json': variables.toString() });
    expect((await build({ WAIT: '1000' })).output).toContain('Rendering');
  });

  it.each([
    ['content', () => writeFiles(project, { 'content/any.txt': 'new' })],
    [
      'a template',
      () => writeFiles(project, { 'src/pages/new.astro': '<html lang="en"><title>New</title></html>' }),
    ],
    ['a published file', () => writeFiles(project, { 'dist/index.html': 'mine' })],
    ['a file beside the published ones', () => writeFiles(project, { 'dist/mine.html': 'mine' })],
  ])('builds again where %s changed', async (_, change) => {
    await build();
    const { 'index.html': home } = readFiles(join(project, 'dist'));
    change();
    expect((await build()).output).toContain('Rendering');
    expect(readFiles(join(project, 'dist'))).toMatchObject({ 'index.html': home });
    expect(readdirSync(join(project, 'dist'))).not.toContain('mine.html');
  });

  it('goes where JUMELAGE_OUT says, another disk included', () =>
    inFolder(async (elsewhere) => {
      const { code } = await build({ JUMELAGE_OUT: join(elsewhere, 'www/archive') });
      expect(code).toBe(0);
      expect(editionIn(join(elsewhere, 'www/archive'))).toBe('first');
      expect(readdirSync(join(elsewhere, 'www'))).toEqual(['archive']);
      expect(readdirSync(project)).not.toContain('dist');
      expect(leftovers()).toEqual([]);
    }, '/dev/shm'));

  it('ends as it would, whether or not its staging folder can be removed', async () => {
    const stays = pathToFileURL(join(import.meta.dirname, 'staging-stays.ts')).href;
    const env = { NODE_OPTIONS: `--import=${stays}` };
    const { code, output } = await build(env);
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/^The archive is built\.\n.*\n  Pages +2 in en$/m),
    ]);
    expect(editionIn(join(project, 'dist'))).toBe('first');
    const failed = await build({ ...env, FAIL: 'step' });
    expect([failed.code, failed.output]).toEqual([2, expect.stringContaining('a bug at step')]);
    expect(failed.output).not.toContain('EBUSY');
    expect(leftovers()).toEqual([expect.stringMatching(/^\.dist-staging-/)]);
    expect((await build()).code).toBe(0);
    expect(leftovers()).toEqual([]);
  });

  it("refuses an output folder that isn't Jumelage's, before it does anything", async () => {
    writeFiles(project, { 'dist/thesis.odt': 'ten years of work' });
    const { code, output } = await build();
    expect([code, output]).toEqual([
      2,
      `The finished site can't go to ${project}/dist: it holds files that Jumelage didn't make (thesis.odt).\n` +
        `Nothing was changed there. Move it away, or let JUMELAGE_OUT name another folder.\n`,
    ]);
    expect(leftovers()).toEqual([]);
  });
});

describe('the program', () => {
  const compiles = async (env = {}) => (await build({ TELL: '1', ...env })).output.includes('Astro compiles');

  it('is compiled where it changed, and as long as another integration takes part', async () => {
    expect(await compiles()).toBe(true);
    expect(await compiles({ EDITION: 'second' })).toBe(false);
    expect(editionIn(join(project, 'dist'))).toBe('second');
    expect(await compiles({ STRANGER: '1' })).toBe(true);
    writeFiles(project, {
      'src/pages/index.astro': '<html lang="en"><title>Home</title><p>another</p></html>',
    });
    expect(await compiles()).toBe(true);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain('another');
    expect(await compiles()).toBe(false);
    writeFiles(project, { 'public/emblem.svg': '<svg/>' });
    expect(await compiles()).toBe(true);
    expect(readFileSync(join(project, 'dist/emblem.svg'), 'utf8')).toBe('<svg/>');
  }, 60_000);

  it('is compiled for all routes, also those without pages, and again where it is damaged', async () => {
    writeFiles(project, {
      'src/pages/fr/[id].astro': `---
        export const getStaticPaths = () => process.env.FRENCH ? [{ params: { id: 'a' } }] : [];
        ---
        <html lang="fr"><title>A</title></html>`,
    });
    expect(await compiles()).toBe(true);
    expect(await compiles({ FRENCH: '1' })).toBe(false);
    expect(readFileSync(join(project, 'dist/fr/a.html'), 'utf8')).toContain('<title>A</title>');
    const [program] = readdirSync(join(project, '.cache/program'));
    const server = join(project, '.cache/program', program!, 'server');
    for (const name of Object.keys(readFiles(server))) writeFiles(server, { [name]: 'cut o' });
    expect(await compiles({ EDITION: 'second' })).toBe(true);
  }, 60_000);
});

describe('a build that fails', () => {
  let good: string;
  beforeAll(async () => {
    good = project = makeProject();
    await build();
  });
  beforeEach(() => cpSync(join(good, 'dist'), join(project, 'dist'), { recursive: true }));
  afterAll(() => removeAll(good));

  it.each([
    { fail: 'reading', code: 2, says: 'a bug at reading' },
    { fail: 'reading content', code: 1, says: /^Compiling\n3 mistakes in the content\.\n$/ },
    { fail: 'page', code: 2, says: 'a bug at page' },
    { fail: 'page content', code: 1, says: '3 mistakes in the content.' },
    { fail: 'another page', code: 2, says: 'Astro renders another /en/gondomar by src/pages/en/[id].astro' },
    { fail: 'two pages', code: 2, says: 'Two routes make en/gondomar.html' },
    { fail: 'file', code: 2, says: 'src/pages/table.csv.ts must make its GET by fileRoute' },
    { fail: 'step', code: 2, says: 'a bug at step' },
    { fail: 'step content', code: 1, says: '3 mistakes in the content.' },
    { fail: 'step crash', code: 2, says: 'a crash', wait: true },
    { fail: 'end content', code: 1, says: '3 mistakes in the content.' },
    { fail: 'search', code: 2, says: 'no page of the site is marked with data-pagefind-body' },
  ])('at $fail exits with $code and leaves the last good site', async ({ fail, code, says, wait }) => {
    const env = { FAIL: fail, EDITION: 'second', STRANGER: '1', ...(wait && { WAIT: '60000' }) };
    const failed = await build(env);
    expect(failed.code).toBe(code);
    if (typeof says === 'string') expect(failed.output).toContain(says);
    else expect(failed.output).toMatch(says);
    expect(editionIn(join(project, 'dist'))).toBe('first');
    expect(leftovers()).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s exits with 2 and cleans up', async (signal) => {
    const build = startBuild({ WAIT: '60000' });
    await build.says('waits');
    expect(leftovers()).toEqual([expect.stringMatching(/^\.dist-staging-/), '.dist.lock']);
    build.kill(signal);
    expect(await build.ended).toMatchObject({
      code: 2,
      signal: null,
      output: expect.stringContaining(`Stopped (${signal}).`),
    });
    expect(leftovers()).toEqual([]);
  });
});

describe('a build that ends while Astro compiles', () => {
  it('says what Astro says of a mistake in the program', async () => {
    writeFiles(project, {
      'src/pages/broken.astro': '---\nimport a from "./missing.ts";\n---\n<html>{a}</html>',
    });
    const { code, output } = await build();
    expect([code, output]).toEqual([2, expect.stringContaining('./missing.ts')]);
    expect([...leftovers(), ...namesIn(join(project, '.cache/program'))]).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s ends it, too, and leaves nothing',
    async (signal) => {
      const build = startBuild({ TELL: 'wait' });
      await build.says('Astro compiles in process');
      const [, compiler] = /in process (\d+)/.exec(build.output())!;
      expect(Number(compiler)).not.toBe(build.pid);
      build.kill(signal);
      // What it prints to is closed by the last of the two.
      await build.ended;
      expect(namesIn(join(project, '.cache/program'))).toEqual([]);
    },
  );
});

describe('two builds at once', () => {
  it('end with one site and one refusal', async () => {
    const first = startBuild({ WAIT: '60000' });
    await first.says('waits');
    const second = await build({ EDITION: 'second' });
    expect(second).toMatchObject({
      code: 2,
      output: expect.stringContaining(`(process ${first.pid}): wait until it has finished`),
    });
    expect(leftovers()).toEqual([expect.stringMatching(/^\.dist-staging-/), '.dist.lock']);
    first.kill('SIGKILL');
    await first.ended;
    expect((await build({ EDITION: 'third' })).code).toBe(0);
    expect(editionIn(join(project, 'dist'))).toBe('third');
    expect(leftovers()).toEqual([]);
  });
});

function makeProject(): string {
  const folder = makeFolder();
  writeFiles(folder, PROJECT);
  mkdirSync(join(folder, 'content'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function build(env: Record<string, string> = {}) {
  return startBuild(env).ended;
}

/** What the variables say is part of the content. */
function startBuild(env: Record<string, string>) {
  writeFiles(project, { 'content/variables.json': JSON.stringify(env) });
  const settings = {
    ASTRO_TELEMETRY_DISABLED: '1',
    JUMELAGE_OUT: '',
    JUMELAGE_CONTENT: '',
    NO_COLOR: '1',
    EDITION: 'first',
  };
  return startNode([ASTRO, 'build'], { cwd: project, env: { ...settings, ...env } });
}

function editionIn(site: string): string | undefined {
  return /<p>(\w+)<\/p>/.exec(readFileSync(join(site, 'en/gondomar.html'), 'utf8'))?.[1];
}

/** What a build left beside its output. */
function leftovers(): string[] {
  return readdirSync(project).filter((name) => name.startsWith('.dist'));
}
