import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeProgress, printSummary } from '#integrations/progress.ts';

afterEach(() => vi.unstubAllEnvs());

describe('progress in a log', () => {
  it('is one plain line a step, however many pages', () => {
    const { stream, written } = makeStream({ isTTY: false });
    const progress = makeProgress(stream);
    progress.step('Reading');
    for (let page = 1; page <= 400; page += 1) progress.step('Rendering', page, 400, 'pages and files');
    progress.step('Indexing');
    progress.close();
    expect(written()).toBe('Reading\nRendering (400 pages and files)\nIndexing\n');
  });

  it('is the same on a terminal that can not rewrite', () => {
    vi.stubEnv('TERM', 'dumb');
    const { stream, written } = makeStream({ isTTY: true });
    makeProgress(stream).step('Reading');
    expect(written()).toBe('Reading\n');
  });
});

describe('progress on a terminal', () => {
  it('is one line, rewritten at every step and cleared at the end', () => {
    vi.stubEnv('TERM', 'xterm');
    const { stream, written } = makeStream({ isTTY: true });
    const progress = makeProgress(stream);
    progress.step('Reading');
    progress.step('Rendering', 1, 400, 'pages');
    progress.step('Rendering', 2, 400, 'pages');
    progress.close();
    expect(written()).toBe('\u001B[2K\rReading\r\u001B[2K\rRendering 1 of 400 pages\r\u001B[2K\r');
  });

  it('never grows into a second line', () => {
    vi.stubEnv('TERM', 'xterm');
    const { stream, written } = makeStream({ isTTY: true, columns: 12 });
    makeProgress(stream).step('Photos and documents', 1, 10);
    expect(written()).toBe('\u001B[2K\rPhotos and \r');
  });
});

describe('the summary of a build', () => {
  const summary = {
    records: { projects: 5, partners: 19, events: 23 },
    pages: 402,
    languages: ['en', 'fr', 'ro'],
    searchPages: { en: 90, fr: 88 },
    seconds: 12.34,
    out: 'dist/',
    url: 'https://archive.example.org/',
    asOf: '2026-11-22',
    isSame: false,
  };

  it('says what was built, where, and how long it took', () => {
    const { stream, written } = makeStream({ isTTY: false });
    printSummary(summary, stream);
    expect(written()).toMatchInlineSnapshot(`
      "The archive is built.
        Records  projects 5, partners 19, events 23
        Pages    402 in en, fr, ro
        Search   en 90, fr 88
        Time     12.3 s
        Where    dist/
      "
    `);
  });

  it('says where nothing was built, since nothing has changed', () => {
    const { stream, written } = makeStream({ isTTY: false });
    printSummary({ ...summary, isSame: true }, stream);
    expect(written()).toMatch(/^The archive is as it was built: nothing has changed\.\n {2}Records/);
  });

  it('says in a line each what an archive lacks that tells neither its address nor its day', () => {
    const { stream, written } = makeStream({ isTTY: false });
    printSummary({ ...summary, url: undefined, asOf: undefined }, stream);
    const [address, date] = written().split('\n').slice(-3);
    expect(address).toMatch(/^  Address  not known.*sitemap.*404\.html.*`url`/);
    expect(date).toMatch(/^  Date     not known.*`asOf`.*history/);
  });

  it('is without colour where NO_COLOR says so', () => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI']) vi.stubEnv(name, undefined);
    vi.stubEnv('TERM', 'xterm-256color');
    const { stream, written } = makeStream({ isTTY: true });
    printSummary(summary, stream);
    expect(written()).toContain('\u001B[1m');
    vi.stubEnv('NO_COLOR', '1');
    printSummary(summary, stream);
    expect(written()).not.toContain('\u001B');
  });
});

function makeStream(terminal: { isTTY: boolean; columns?: number }) {
  const getColorDepth = () => WriteStream.prototype.getColorDepth(process.env);
  const stream = Object.assign(new PassThrough(), {
    ...terminal,
    getColorDepth,
  }) as unknown as NodeJS.WriteStream;
  return { stream, written: () => String((stream as unknown as PassThrough).read() ?? '') };
}
