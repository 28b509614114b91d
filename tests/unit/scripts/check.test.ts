import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { PublishError } from '#publish/publish-error.ts';
import { messageLanguages } from '#texts/messages.ts';
import { checkOptions } from '../../../scripts/check/options.ts';
import { contentFolder, smallArchive } from '../content/folder.ts';

const root = resolve(import.meta.dirname, '../../..');

const fair = ['---', 'titel: A fair', 'number: 2', 'start: soon', '---', ''].join('\n');
/** A GIF of one pixel. */
const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const photo = 'title: A fair\nphotos:\n  - { file: a.gif, consent: given }\nsummary: One day.\n';
const accepting = `${photo}accepted:\n  - { rule: photo-without-alt, note: It comes in spring. }\n`;

const wrong = {
  ...smallArchive,
  'events/fair.md': fair,
  'events/meal.yaml': photo.replace('A fair', 'A meal'),
  'events/tour.yaml': accepting.replaceAll('A fair', 'A tour'),
  'events/a.gif': picture,
};

describe('text', () => {
  it('has a line for each issue that isn’t accepted, and a summary last', async () => {
    const { status, stdout } = await check(wrong);
    expect(stdout).toMatchInlineSnapshot(`
      "events/fair.md:2:1 unknown-field There is no field called \`titel\` here. Did you mean \`title\`?
      events/fair.md:4:8 date-form \`soon\` isn’t a date. Write year, month and day, as far as they are known: 2019, 2019-05 or 2019-05-18; if nothing is known, leave the line out. Of several days or years, write the first as \`start\` and the last as \`end\`.
      events/meal.yaml:3:13 photo-without-alt Warning: \`a.gif\` isn’t published: nothing says what is to be seen. Add a line \`alt: …\` that says what is to be seen, for those who don’t see the photo.
      2 mistakes, 1 warning, 1 accepted
      "
    `);
    expect(status).toBe(1);
  });

  it('of content that holds says what it holds', async () => {
    const { status, stdout } = await check({ ...smallArchive, 'projects/a.yaml': 'title: A\nsummary: B.\n' });
    expect(stdout).toMatchInlineSnapshot(`
      "no mistakes, no warnings
      The content holds: 1 project, 0 partners, 0 events, 0 pages.
      "
    `);
    expect(status).toBe(0);
  });
});

describe('formats for machines', () => {
  it.each([
    ['json', 4],
    ['gitlab', 3],
  ])('%s has nothing but itself on stdout', async (format, count) => {
    const { status, stdout, stderr } = await check(wrong, '--format', format);
    expect(JSON.parse(stdout)).toHaveLength(count);
    expect(stderr).toContain('2 mistakes, 1 warning, 1 accepted\n');
    expect(status).toBe(1);
  });

  it('github has paths as in the repository', async () => {
    const folder = contentFolder({ '.git/HEAD': '' });
    const content = join(folder, 'content');
    mkdirSync(join(content, 'events'), { recursive: true });
    for (const [path, text] of Object.entries({ ...smallArchive, 'events/fair.md': fair }))
      writeFileSync(join(content, path), text);
    const { stdout } = await run(content, ['--format=github']);
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=content/events/fair.md,line=2,col=1,title=unknown-field::There is no field called \`titel\` here. Did you mean \`title\`?
      ::error file=content/events/fair.md,line=4,col=8,title=date-form::\`soon\` isn’t a date. Write year, month and day, as far as they are known: 2019, 2019-05 or 2019-05-18; if nothing is known, leave the line out. Of several days or years, write the first as \`start\` and the last as \`end\`.
      "
    `);
  });
});

describe('--max-warnings', () => {
  const warned = { ...smallArchive, 'events/meal.yaml': photo, 'events/a.gif': picture };

  it.each([
    ['0', 1, '1 warning (none allowed)'],
    ['1', 0, 'no mistakes, 1 warning\n'],
  ])('%s lets pass that many', async (number, expected, said) => {
    const { status, stdout } = await check(warned, '--max-warnings', number);
    expect(stdout).toContain(said);
    expect(status).toBe(expected);
  });

  it('doesn’t count what is accepted', async () => {
    const accepted = { ...smallArchive, 'events/meal.yaml': accepting, 'events/a.gif': picture };
    const { status, stdout } = await check(accepted, '--max-warnings', '0');
    expect(stdout).toContain('no mistakes, no warnings, 1 accepted\n');
    expect(status).toBe(0);
  });
});

describe('--summary', () => {
  it('adds a page for coordinators to a file, beside the report', async () => {
    const file = join(contentFolder({ 'summary.md': 'Before.\n\n' }), 'summary.md');
    const { status, stdout } = await check(wrong, '--format', 'json', '--summary', file);
    expect(JSON.parse(stdout)).toHaveLength(4);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^Before\.\n\n## The content: 2 mistakes, 1 warning, 1 accepted\n\n/);
    expect(text).toContain('- **Line 2:** There is no field called `titel` here.');
    expect(status).toBe(1);
  });

  it('stays below what GitHub shows, with what stands in the file already', async () => {
    const file = join(contentFolder({ 'summary.md': 'x'.repeat(999_650) }), 'summary.md');
    await check(wrong, '--summary', file);
    expect(statSync(file).size).toBeLessThanOrEqual(1_000_000);
    expect(readFileSync(file, 'utf8')).toContain('aren’t shown, for want of room');
  });

  it('that can’t be written is said so', async () => {
    const { status, stderr } = await check(wrong, '--summary', '/nowhere/summary.md');
    expect(stderr).toContain('The summary can’t be written to /nowhere/summary.md: ENOENT');
    expect(status).toBe(2);
  });
});

describe('--only', () => {
  const codesOf = async (...only: string[]) => {
    const args = only.flatMap((each) => ['--only', each]);
    const { status, stdout, stderr } = await check(wrong, '--format', 'json', ...args);
    const codes = (JSON.parse(stdout || '[]') as { code: string }[]).map(({ code }) => code);
    return { status, codes, stderr };
  };

  it('narrows the report and its exit code to a file, and says that there is more', async () => {
    const { status, codes, stderr } = await codesOf('events/meal.yaml');
    expect(codes).toEqual(['photo-without-alt']);
    expect(stderr).toContain('no mistakes, 1 warning, 3 elsewhere\n');
    expect(status).toBe(0);
  });

  it('takes folders and codes, and several of them', async () => {
    expect((await codesOf('./events/')).codes).toHaveLength(4);
    expect((await codesOf('date-form', 'events/tour.yaml')).codes).toEqual([
      'date-form',
      'photo-without-alt',
    ]);
  });

  it('takes a path as seen from where the command is called', async () => {
    const content = contentFolder(wrong);
    const { stdout } = await run(content, ['--only', relative(root, join(content, 'events/fair.md'))]);
    expect(stdout).toContain('2 mistakes, no warnings, 2 elsewhere\n');
  });

  it('takes a file that is missing', async () => {
    const { status, stdout } = await check({ 'events/x.yaml': 'title: x\n' }, '--only', 'archive.yaml');
    expect(stdout).toContain('archive.yaml:1:1 archive-missing');
    expect(status).toBe(1);
  });

  it.each(['events/gone.md', '../x', 'toString'])('refuses %s, which nothing is called', async (name) => {
    const { status, codes, stderr } = await codesOf(name);
    expect(codes).toEqual([]);
    expect(stderr).toContain(`--only ${name}: there is no such file or folder in the content folder`);
    expect(status).toBe(2);
  });
});

test.each([
  [['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
  [
    ['-x'],
    `There is no option -x. Options are: --format text|json|github|gitlab, --lang ${messageLanguages.join('|')}, --max-warnings <number>, --only <path or code>, --summary <file>, --watch.`,
  ],
  [['--format', 'xml'], 'There is no format `xml`. Formats are: text, json, github, gitlab.'],
  [['--format'], '--format needs a value: --format text|json|github|gitlab'],
  [['--only', '--watch'], '--only needs a value: --only <path or code>'],
  [['--max-warnings', 'few'], '--max-warnings needs a whole number such as 0, not `few`.'],
  [['--max-warnings=-1'], '--max-warnings needs a whole number such as 0, not `-1`.'],
  [['--watch=yes'], '--watch takes no value.'],
  [['--summary'], '--summary needs a value: --summary <file>'],
  [['--summary', 'x', '--watch'], '--summary adds to a file once; leave out --watch.'],
  [['events'], '`events` isn’t an option. To look at one file or rule: --only events'],
])('%j is refused in plain words', (args, said) => {
  expect(() => checkOptions(args)).toThrow(new PublishError(said));
});

it('that is called wrongly says so, and no more, and ends with 2', async () => {
  expect(await check(smallArchive, '--formt', 'json')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no option --formt. Did you mean --format?\n',
  });
});

it('without a content folder ends with 2', async () => {
  const { status, stderr } = await run(join(contentFolder({}), 'gone'), []);
  expect(stderr).toContain('There is no content folder at ');
  expect(status).toBe(2);
});

describe('--watch', () => {
  it('reports again when a file is saved, added or removed, and clears nothing', async () => {
    const content = contentFolder(wrong);
    const watching = start(content, ['--watch', '--only', 'events']);
    const reports = reportsOf(watching);
    expect(await reports.next()).toContain('2 mistakes, 1 warning, 1 accepted\n');

    writeFileSync(join(content, 'events/fair.md'), '---\ntitle: A fair\nsummary: One day.\n---\n');
    expect(await reports.next()).toMatchInlineSnapshot(`
      "events/meal.yaml:3:13 photo-without-alt Warning: \`a.gif\` isn’t published: nothing says what is to be seen. Add a line \`alt: …\` that says what is to be seen, for those who don’t see the photo.
      no mistakes, 1 warning, 1 accepted
      The content holds: 0 projects, 0 partners, 3 events, 0 pages.
      "
    `);

    mkdirSync(join(content, 'partners'));
    await new Promise((done) => setTimeout(done, 300));
    rmSync(join(content, 'events/meal.yaml'));
    await reports.until('no mistakes, no warnings, 1 accepted\n');
    writeFileSync(join(content, 'partners/x.yaml'), 'nome: x\n');
    await reports.until('elsewhere\n');
    expect(reports.all()).not.toContain('\u001b');
  });

  it('ends with 2 when its folder goes', async () => {
    const content = contentFolder({ 'content/archive.yaml': smallArchive['archive.yaml'] });
    const watching = start(join(content, 'content'), ['--watch']);
    const reports = reportsOf(watching);
    await reports.next();
    rmSync(join(content, 'content'), { recursive: true });
    expect(await once(watching, 'close')).toEqual([2, null]);
    expect(reports.all()).toContain('There is no content folder at ');
  });

  it('ends with 2 at once where it is called wrongly', async () => {
    const { status, stderr } = await check(smallArchive, '--watch', '--only', 'gone');
    expect(stderr).toContain('--only gone: there is no such file');
    expect(status).toBe(2);
  });
});

/** Checks an archive of these files. */
function check(files: Parameters<typeof contentFolder>[0], ...args: string[]): Promise<Ended> {
  return run(contentFolder(files), args);
}

async function run(content: string, args: readonly string[]): Promise<Ended> {
  const child = start(content, args);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

function start(content: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/check.ts'), ...args], {
    cwd: root,
    env: {
      ...environment,
      NO_COLOR: '1',
      JUMELAGE_CONTENT: content,
      JUMELAGE_OUT: join(contentFolder({}), 'dist'),
    },
  });
  onTestFinished(() => void child.kill());
  return child;
}

/** What a watching command prints, report by report. */
function reportsOf(child: ChildProcessWithoutNullStreams) {
  let text = '';
  let read = 0;
  let waiting = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (waiting += piece));
  let seen = 0;
  const rounds = () => waiting.split('Waiting for changes').length - 1;
  const next = async () => {
    while (rounds() <= seen) await new Promise((done) => setTimeout(done, 20));
    seen = rounds();
    // The two streams needn't arrive in order.
    await new Promise((done) => setTimeout(done, 50));
    const report = text.slice(read);
    read = text.length;
    return report;
  };
  return {
    next,
    until: async (said: string) => {
      while (!(await next()).includes(said));
    },
    all: () => text + waiting,
  };
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
