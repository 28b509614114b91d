import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { lineOf } from '#content/report.ts';
import { readArchive } from '#integrations/archive.ts';
import { makeMessages } from '#texts/messages.ts';
import { fillTables } from '../../scripts/handbook/fill-tables.ts';

const root = resolve(import.meta.dirname, '../..');
const handbook = readFileSync(join(root, 'content/README.md'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'jumelage-handbook-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What each block of the handbook shows: a file of an archive, perhaps a wrong one with what the checker says of it. */
const blocks = blocksOf(handbook);
const right = blocks.filter(({ wrong }) => !wrong);
/** The archive of the examples: where a file is shown twice, as it is shown first. */
const archive = new Map(right.toReversed().map(({ path, text }) => [path, text]));
const variants = right.filter(({ path, text }) => archive.get(path) !== text);
const mistakes = blocks.filter(({ wrong }) => wrong);

it('the tables are those of the schema and its labels (else run: npm run handbook)', () => {
  expect(fillTables(handbook)).toBe(handbook);
  expect(handbook.match(/^<!-- (?:fields|values) of /gm)!.length).toBeGreaterThan(20);
});

describe('examples', () => {
  it('show every kind of file that a coordinator writes', () => {
    const folders = new Set(right.map(({ path }) => path.split('/')[0]));
    expect([...folders].toSorted()).toEqual([
      'archive.fr.yaml',
      'archive.yaml',
      'events',
      'pages',
      'partners',
      'projects',
    ]);
    expect(right.some(({ text }) => /^photos:\n {2}- file: /m.test(text))).toBe(true);
    expect(right.some(({ path }) => /^projects\/.+\.fr\.md$/.test(path))).toBe(true);
  });

  it('are an archive that holds, without a warning', async () => {
    expect(await check(archive)).toEqual([]);
  });

  it.each(variants)('hold, as does $path in line $line', async ({ path, text }) => {
    expect(await check(new Map([...archive, [path, text]]))).toEqual([]);
  });

  it.each(mistakes)('say what the checker says of $path in line $line', async ({ path, text, said }) => {
    expect(await check(new Map([...archive, [path, text]]))).toEqual(said);
  });
});

it('every link leads to a heading or a file', () => {
  const slugger = new GithubSlugger();
  const prose = handbook.replace(/^```[\s\S]*?^```$/gm, '');
  const anchors = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title]) => `#${slugger.slug(title!)}`);
  const links = [...prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to!);
  expect(
    links.filter(
      (to) =>
        !to.startsWith('https://') && !anchors.includes(to) && !existsSync(resolve(root, 'content', to)),
    ),
  ).toEqual([]);
  expect(links.length).toBeGreaterThan(30);
});

/** Every block of YAML or Markdown with the path that stands beside its language; `wrong` ones with the text below. */
function blocksOf(text: string): Block[] {
  const fences = [...text.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)];
  return fences.flatMap(([, language, info = '', body = ''], index) => {
    if (language === 'text') return [];
    const [, wrong, path] = /^(wrong )?(\S+\.(?:md|yaml))$/.exec(info) ?? [];
    const line = text.slice(0, fences[index]!.index).split('\n').length;
    if (!path) throw new Error(`The block in line ${line} doesn't say which file it shows.`);
    const said = wrong ? fences[index + 1]![3]!.trimEnd().split('\n') : [];
    return [{ path, text: body, line, wrong: wrong !== undefined, said }];
  });
}

/** What the check command says of an archive, line by line; photos and documents that its records name are made. */
async function check(files: ReadonlyMap<string, string>): Promise<string[]> {
  const content = mkdtempSync(join(scratch, 'content-'));
  const write = (path: string, bytes: string | Uint8Array) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  };
  for (const [path, text] of files) {
    write(path, text);
    for (const [, name] of text.matchAll(/^[ -]*file: (\S+)$/gm)) {
      const beside = join(dirname(path), name!);
      write(beside, name!.endsWith('.jpg') ? await photo() : '%PDF-1.4\n%%EOF\n');
    }
  }
  const { issues } = await readArchive({ content, cache: join(scratch, 'cache') }, silent);
  return issues.filter(({ code }) => !gaps.includes(code)).map((issue) => lineOf(issue, makeMessages()));
}

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#7a1f2b' } })
    .jpeg()
    .toBuffer();
}

/** What is to be said of examples that leave out what they aren’t about. */
const gaps: readonly string[] = Object.keys(catalogue.completeness);

const silent = { step: () => {}, close: () => {} };

interface Block {
  readonly path: string;
  readonly text: string;
  /** Of the handbook. */
  readonly line: number;
  readonly wrong: boolean;
  readonly said: readonly string[];
}
