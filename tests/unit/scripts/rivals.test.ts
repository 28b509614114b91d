import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../scripts/bench/rivals/agreement.ts';
import { medians } from '../../../scripts/bench/rivals/contest.ts';
import { editTitle } from '../../../scripts/bench/rivals/edits.ts';
import { makeAttic } from '../../../scripts/bench/rivals/attic.ts';
import { goalsOf } from '../../../scripts/bench/rivals/goals.ts';
import { exponentOf } from '../../../scripts/bench/rivals/growth.ts';
import { pageFacts } from '../../../scripts/bench/rivals/page-facts.ts';
import { childrenSeconds, readStat, runMeasured } from '../../../scripts/bench/rivals/process-tree.ts';
import { inFolder } from '../publish/sites.ts';

describe('a page of a record', () => {
  const page = (body: string, links = '') =>
    `<main><nav><a href="/projects/other.html">Other</a></nav><h1>A  title</h1><p class="lead">Short.</p>
    <dl class="facts"><div><dt>Partners <b class="count">2</b></dt><dd>7, of them 2 recorded here</dd><dd class="note">Derived</dd></div></dl>
    <div class="prose">${body}</div>${links}</main>`;
  const text = '<p>One<sup>1</sup>, two.</p>';
  const facts = (html: string, address = '/events/x.html') => pageFacts(html, address);

  it('says the same whatever its markup', () => {
    const other = page('<p>One , <b>two</b>.</p>')
      .replaceAll('\n', '')
      .replace('7, of them 2 recorded here', '2');
    expect(differencesOf(facts(page(text)), facts(other))).toEqual([]);
  });

  it('says what it says', () => {
    expect(facts(page(text))).toMatchObject({
      title: 'A title',
      lead: 'Short.',
      facts: 'Partners: 2',
      body: 'One, two.',
      links: [],
    });
  });

  it('leads to the same records by any address', () => {
    const one = facts(page(text, '<a href="../partners/y.html#Top">Y</a>'), '/en/events/x.html');
    const other = facts(
      page(text, '<a href="/partners/y.html">Y</a><a href="https://z.example/partners/z.html">Z</a>'),
    );
    expect(one.links).toEqual(['partners/y Y']);
    expect(differencesOf(one, other)).toEqual([]);
  });

  it('differs where a word, a link or the page is missing', () => {
    const whats = (html: string | undefined) =>
      differencesOf(
        facts(page(text, '<a href="/partners/y.html">Y</a>')),
        html === undefined ? undefined : facts(html),
      ).map(({ what }) => what);
    expect(whats(page('<p>One.</p>', '<a href="/partners/y.html">Y</a>'))).toEqual(['body']);
    expect(whats(page(text))).toEqual(['links']);
    expect(whats(undefined)).toEqual(['page']);
  });
});

describe('growth', () => {
  it('is the power of the size', () => {
    const sizes = [1000, 3000, 10_000];
    expect(exponentOf(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1);
    expect(exponentOf(sizes.map((size) => [size, size ** 1.5 / 7]))).toBeCloseTo(1.5);
  });
});

describe('goals', () => {
  const build = (html: number, cpu: number, wall: number, megabytes: number) => ({
    html,
    cpu,
    wall,
    megabytes,
  });
  const size = (pages: number) => ({ files: 9, megabytes: 9, page: 9, pages });

  it('are ratios of ours to theirs, HTML by the page', () => {
    const goals = goalsOf({
      cold: new Map([
        ['Jumelage', build(6, 10, 9, 50)],
        ['Hugo', build(4, 20, 9, 100)],
        ['Astro', build(12, 40, 9, 200)],
      ]),
      sizes: new Map([
        ['Jumelage', size(20)],
        ['Hugo', size(10)],
        ['Astro', size(10)],
      ]),
      later: new Map([
        ['Nothing changed', new Map([['Jumelage', build(0, 1, 1, 1)]])],
        [
          'One title edited',
          new Map([
            ['Jumelage', build(0, 4, 3, 1)],
            ['Hugo', build(0, 16, 4, 1)],
          ]),
        ],
      ]),
    });
    expect(goals.map(({ atMost, measured }) => [atMost, Number(measured.toFixed(3))])).toEqual([
      [1, 0.5],
      [0.65, 0.25],
      [0.8, 0.75],
      [0.35, 0.25],
      [0.6, 0.25],
      [0.35, 0.25],
      [0.35, 0.75],
      [0.1, 0.1],
    ]);
  });

  it('are only those that something was measured for', () => {
    const of = (records: number) => ({ records, build: build(1, records * 2, 1, 1) });
    const taken = (photos: number) => ({ build: build(1, 1, 1, 1), photos });
    expect(goalsOf({})).toEqual([]);
    expect(goalsOf({ grown: [of(1)] })).toEqual([]);
    expect(goalsOf({ grown: [of(10), of(100)] })[0]!.measured).toBeCloseTo(1);
    expect(goalsOf({ photos: { count: 7, cold: taken(8), warm: taken(2) } })).toMatchObject([
      { measured: 0.25 },
    ]);
  });
});

it('what is forgotten lies where nobody builds from, until all is measured', () =>
  inFolder((folder) => {
    const site = join(folder, 'eleventy/_site');
    const attic = makeAttic(join(folder, 'attic'));
    for (let round = 0; round < 2; round += 1) {
      mkdirSync(site, { recursive: true });
      attic.take([site, join(folder, 'eleventy/.cache')]);
    }
    expect(readdirSync(join(folder, 'eleventy'))).toEqual([]);
    expect(readdirSync(join(folder, 'attic'))).toEqual(['0', '1']);
    attic.clear();
    expect(readdirSync(join(folder, 'attic'))).toEqual([]);
  }));

describe('an edited title', () => {
  it.each([
    ['title: "A: b"\nx: 1\n', 'title: "A: b again"\nx: 1\n'],
    ["---\ntitle: 'A'\n---\ntitle: no\n", "---\ntitle: 'A again'\n---\ntitle: no\n"],
    ['title: A\n', 'title: A again\n'],
  ])('%j', (text, edited) => expect(editTitle(text)).toBe(edited));

  it('needs a title', () => expect(() => editTitle('name: A\n')).toThrow('has no title'));
});

describe('what a build took', () => {
  it('is the shell’s word on its children', () => {
    expect(childrenSeconds('0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n')).toBeCloseTo(62.75);
  });

  it('is read from a process whatever its name is', () => {
    const rest = Array.from({ length: 20 }, (_, index) => index + 10).join(' ');
    expect(readStat(`42 (a) b (c) S 7 ${rest}\n`)).toEqual({ pid: 42, parent: 7, ticks: 19 + 20, pages: 29 });
  });

  it('holds the children’s, and fails where the command does', async () => {
    const busy = 'const end = Date.now() + 300; while (Date.now() < end);';
    const run = (script: string) =>
      runMeasured({ command: process.execPath, args: ['-e', script], cwd: '.' });
    const { cpu, megabytes } = await run(
      `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`,
    );
    expect(cpu).toBeGreaterThan(0.05);
    expect(megabytes).toBeGreaterThan(20);
    await expect(run('console.log("no disk"); process.exit(3)')).rejects.toThrow(/failed with 3:\nno disk/);
  });

  it('is told as medians, measure by measure', () => {
    const round = (cpu: number, wall: number) => new Map([['One', { html: 1, cpu, wall, megabytes: 1 }]]);
    expect(medians([round(1, 9), round(3, 8), round(2, 7)]).get('One')).toEqual({
      html: 1,
      cpu: 2,
      wall: 8,
      megabytes: 1,
    });
  });
});
