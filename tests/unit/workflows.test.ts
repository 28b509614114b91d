import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { smallArchive } from './content/folder.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const contentText = read('.github/workflows/content.yml');
const content = parse(contentText) as Workflow;
const testText = read('.github/workflows/test.yml');
const test = parse(testText) as Workflow;
const gitlab = parse(read('.gitlab-ci.yml')) as { content: GitlabJob; test: GitlabJob };

const fair = 'title: A fair\nvenu: Town hall\n';
const broken = { ...smallArchive, 'events/fair.yaml': fair };
const project = 'title: A\nsummary: What it was about.\n';
const holding = { ...smallArchive, 'projects/a.yaml': project };

/** What a stranger would like to have run, or read as a setting. */
const traps = {
  'package.json': '{ "scripts": { "preinstall": "exit 1" }, "imports": { "#content/*": "./evil/*" } }',
  '.npmrc': 'ignore-scripts=false\nregistry=http://127.0.0.1:9/\nnode-options=--require ./evil.js\n',
  '.ci/check-content': '#!/bin/sh\nexit 0\n',
  'scripts/check.ts': 'process.exit(0);\n',
  'vitest.config.ts': 'process.exit(0);\n',
  '.gitattributes':
    '* filter=evil text eol=crlf working-tree-encoding=UTF-16\ncontent/events/* export-ignore\n',
  '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = file:///nowhere\n',
  '.lfsconfig': '[lfs]\n\turl = http://127.0.0.1:9/\n',
};

describe.each([
  ['content.yml', content, contentText],
  ['test.yml', test, testText],
])('GitHub, %s', (_, { permissions, jobs }, text) => {
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);

  it('may read the repository, and nothing else', () => {
    expect(permissions).toEqual({});
    for (const job of all) expect(job.permissions).toEqual({ contents: 'read' });
  });

  it('uses actions of a fixed commit, with the version beside it, that leave no token behind', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, name]) => name);
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const name of used) expect(name).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/checkout@')) {
        expect(inputs?.['persist-credentials']).toBe(false);
        expect(inputs).not.toHaveProperty('submodules');
        expect(inputs).not.toHaveProperty('lfs');
      }
  });

  it('puts no value of an event into a script, and names no secret', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    expect(text).not.toMatch(/\$\{\{[^}]*secrets/);
  });

  it('has caches off and an end', () => {
    expect(text).not.toMatch(/actions\/cache|cache: npm/);
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith('actions/setup-node@')) expect(inputs?.['package-manager-cache']).toBe(false);
    for (const job of all) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });
});

describe('GitHub, a pull request', () => {
  const { steps, env } = content.jobs['content']!;

  it('runs the code of the default branch, installed without scripts', () => {
    expect(Object.keys(content.on)).toEqual(['pull_request_target']);
    expect(steps[0]!.with).toEqual({ path: 'code', 'persist-credentials': false });
    expect(steps.flatMap(({ run }) => run?.match(/npm .*/g) ?? [])).toEqual([
      'npm ci --omit=dev --ignore-scripts',
    ]);
    expect(content.concurrency).toEqual({
      group: 'content-${{ github.event.pull_request.number }}',
      'cancel-in-progress': true,
    });
  });

  it('with mistakes fails, annotates the lines and tells them in the summary', () => {
    const { status, stdout, summary } = pullRequest({ ...inContent(broken), ...traps });
    expect(stdout).toContain('::error file=content/events/fair.yaml,line=2,col=1,');
    expect(summary).toContain(
      '**`content/events/fair.yaml`**\n\n- **Line 2:** There is no field called `venu` here.',
    );
    expect(status).toBe(1);
  });

  it('that holds passes, whatever else it changes', () => {
    const { status, stdout, summary } = pullRequest({ ...inContent(holding), ...traps });
    expect(stdout).not.toMatch(/^::(?:error|warning)/m);
    expect(summary).toContain('The archive can be built.');
    expect(status).toBe(0);
  });

  it('writes out the content folder alone, as it was committed', () => {
    const { workspace } = pullRequest({ ...inContent(holding), ...traps });
    const written = execFileSync(
      'find',
      ['proposal', '-path', '*/.git', '-prune', '-o', '-type', 'f', '-print'],
      {
        cwd: workspace,
        encoding: 'utf8',
      },
    );
    expect(written.trim().split('\n').toSorted()).toEqual([
      'proposal/content/archive.yaml',
      'proposal/content/projects/a.yaml',
    ]);
    expect(readFileSync(join(workspace, 'proposal/content/projects/a.yaml'), 'utf8')).toBe(project);
  });

  it('has links reported and not followed', () => {
    const { status, stdout, summary } = pullRequest(inContent(holding), {
      'content/projects/b.yaml': '/etc/passwd',
      'content/partners': '/etc',
    });
    expect(stdout).toContain('::error file=content/projects/b.yaml,line=1,col=1,title=symbolic-link::');
    expect(stdout).toContain('::error file=content/partners,line=1,col=1,title=symbolic-link::');
    expect(stdout + summary).not.toContain('root:');
    expect(status).toBe(1);
  });

  it.each([
    ['is a link', { 'README.md': '' }, { content: '/etc' }, '`content` is no folder'],
    ['is a file', { content: 'x' }, {}, '`content` is no folder'],
    ['is missing', { 'README.md': '' }, {}, 'has no folder `content`'],
  ])('whose content folder %s is refused in words', (_, files, links, said) => {
    const { status, stdout, summary } = pullRequest(files, links);
    expect(stdout).toMatch(/^::error::/m);
    expect(stdout).toContain(said);
    expect(summary).toContain(said);
    expect(status).toBe(1);
  });

  it('with too many files, or too large ones, is refused before any is written', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`projects/p${n}.yaml`, 'title: A\n']),
    );
    const files = pullRequest(inContent({ ...holding, ...many }), {}, { MAX_FILES: '10' });
    expect(files.summary).toContain('more than 10 files');
    // 3 MB that git packs into a few kB.
    const bomb = { 'projects/b.yaml': 'a'.repeat(3_000_000) };
    const bytes = pullRequest(inContent({ ...holding, ...bomb }), {}, { MAX_MEGABYTES: '1' });
    expect(bytes.summary).toContain('more than 1 MB');
    for (const { status, workspace } of [files, bytes]) {
      expect(status).toBe(1);
      expect(execFileSync('ls', [join(workspace, 'proposal')], { encoding: 'utf8' })).toBe('');
    }
  });

  it('holding itself many times over is refused in no time', () => {
    const { repository } = repositoryOf({});
    const git = gitIn(repository);
    let tree = git(['hash-object', '-w', '--stdin'], 'title: A\n');
    let entry = `100644 blob ${tree}\t`;
    for (let depth = 0; depth < 12; depth++) {
      tree = git(['mktree'], Array.from({ length: 10 }, (_, n) => `${entry}n${n}\n`).join(''));
      entry = `040000 tree ${tree}\t`;
    }
    const whole = git(['mktree'], `${entry}content\n`);
    const commit = git(['commit-tree', '-m', 'x', whole], '');
    git(['update-ref', 'refs/heads/main', commit], '');
    const { summary } = runSteps(repository, commit);
    expect(summary).toContain('more than 30000 files');
  });

  it('with a part of another repository is refused', () => {
    const { repository, commit } = repositoryOf(inContent(holding));
    const git = gitIn(repository);
    git(['update-index', '--add', '--cacheinfo', `160000,${commit},content/events`], '');
    git(['commit', '-qm', 'x'], '');
    const { summary } = runSteps(repository, git(['rev-parse', 'HEAD'], ''));
    expect(summary).toContain('(a submodule)');
  });

  it('can’t give the host a command through what it names', () => {
    const command = '\r\n::add-mask::e';
    const hostile = {
      'events/x.yaml': `title: A\npartners: ["${command.replace('\r\n', '\\r\\n')} ##[add-mask]e"]\n`,
    };
    const names = {
      'events/::error ::x,y%0A.yaml': 'title: A\n',
      'events/a\n::add-mask::e.yaml': 'title: A\n',
    };
    const { stdout } = pullRequest(inContent({ ...broken, ...hostile, ...names }));
    const commands = stdout.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::'));
    expect(commands.length).toBeGreaterThan(3);
    for (const line of commands)
      expect(line).toMatch(/^::(?:(?:error|warning) file=content\/|stop-commands::\w{32}$|\w{32}::$)/);
    expect(stdout).not.toMatch(/^[^:].*##\[/m);
  });

  const runSteps = (repository: string, commit: string, limits: Record<string, string> = {}) => {
    const workspace = temporary();
    symlinkSync(root, join(workspace, 'code'));
    writeFileSync(join(workspace, 'summary'), '');
    const scripts = steps.filter(({ run }) => run && !run.startsWith('npm ')).map(({ run }) => run!);
    expect(scripts).toHaveLength(2);
    let stdout = '';
    for (const script of scripts) {
      writeFileSync(join(workspace, 'step.sh'), script);
      // As GitHub runs a step whose shell is bash.
      const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
        cwd: workspace,
        encoding: 'utf8',
        env: {
          PATH: path,
          HOME: workspace,
          ...(env as Record<string, string>),
          ...limits,
          GITHUB_ACTIONS: 'true',
          GITHUB_SERVER_URL: `file://${dirname(dirname(repository))}`,
          GITHUB_REPOSITORY: repository.split('/').slice(-2).join('/'),
          GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
          COMMIT: commit,
        },
      });
      stdout += done.stdout;
      if (done.status !== 0) return result(workspace, done.status, stdout);
    }
    return result(workspace, 0, stdout);
  };
  const result = (workspace: string, status: number | null, stdout: string) => ({
    workspace,
    status,
    stdout,
    summary: readFileSync(join(workspace, 'summary'), 'utf8'),
  });
  const pullRequest = (files: Files, links: Files = {}, limits: Record<string, string> = {}) => {
    const { repository, commit } = repositoryOf(files, links);
    return runSteps(repository, commit, limits);
  };
});

describe('GitLab, a merge request', () => {
  const { script, variables } = gitlab.content;

  it('takes the code from the target branch, and nothing is checked out of the proposal', () => {
    expect(variables['GIT_STRATEGY']).toBe('none');
    expect(script.slice(0, 3).join('\n')).toMatchInlineSnapshot(`
      "rm -rf code proposal gl-code-quality-report.json what-the-check-says.md
      git clone --quiet --depth=1 --branch "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" -- "$CI_MERGE_REQUEST_PROJECT_URL" code
      (cd code && npm ci --omit=dev --ignore-scripts)"
    `);
  });

  it('with mistakes fails, with a Code Quality report, and tells them in the log', () => {
    const { repository, commit } = repositoryOf({ ...inContent(broken), ...traps });
    const workspace = temporary();
    symlinkSync(root, join(workspace, 'code'));
    const done = spawnSync('bash', ['-eo', 'pipefail', '-c', script.slice(3).join('\n')], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: path,
        HOME: workspace,
        ...variables,
        CI_MERGE_REQUEST_PROJECT_URL: `file://${repository}`,
        CI_COMMIT_SHA: commit,
      },
    });
    expect(done.stdout).toContain('- **Line 2:** There is no field called `venu` here.');
    const report = JSON.parse(
      readFileSync(join(workspace, 'gl-code-quality-report.json'), 'utf8'),
    ) as unknown;
    expect(report).toMatchObject([
      { check_name: 'unknown-field', location: { path: 'content/events/fair.yaml', lines: { begin: 2 } } },
    ]);
    expect(done.status).toBe(1);
  });
});

describe('the check of a stranger’s content', () => {
  it('has nothing of the host’s environment', () => {
    const { report } = checkWith('env | cut -d= -f1 | sort');
    expect(report.split('\n').filter((name) => !['_', 'PWD', 'SHLVL', 'OLDPWD', ''].includes(name))).toEqual([
      'HOME',
      'JUMELAGE_CONTENT',
      'LANG',
      'NO_COLOR',
      'PATH',
    ]);
  });

  it('can gain no rights', () => {
    expect(checkWith('grep NoNewPrivs /proc/self/status').report).toBe('NoNewPrivs:\t1\n');
  });

  it.each([
    ['images', 'const held = []; for (;;) held.push(Buffer.alloc(2e7, 1));'],
    ['objects', 'const held = []; for (;;) held.push(new Array(1000).fill().map((_, n) => ({ n })));'],
  ])('is stopped when it takes too much memory for %s', (_, hog) => {
    const { status, summary } = checkWith(`exec ${process.execPath} --max-old-space-size=4000 -e '${hog}'`, {
      CHECK_MEGABYTES: '900',
    });
    expect(summary).toMatch(/wasn’t checked to its end/);
    expect(status).toBe(2);
  });

  it('is stopped when it takes too long, and leaves no half report', () => {
    const { status, summary, report } = checkWith('echo half; exec sleep 60', { CHECK_SECONDS: '1' });
    expect(summary).toContain('took more than 1 seconds');
    expect(report).toBe('');
    expect(status).toBe(2);
  });

  it('without a word at its end didn’t come to it', () => {
    const { status, summary } = checkWith('exit 0');
    expect(summary).toContain('broke off');
    expect(status).toBe(2);
  });

  /** Adds to the summary, the last argument, as a check does that comes to its end. */
  const tell = 'for last; do :; done; echo Checked. >> "$last"';
  /** Runs the script with a program in the place of Node. */
  const checkWith = (program: string, limits: Record<string, string> = {}) => {
    const folder = temporary();
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/node'), `#!/bin/sh\n${program}\n${tell}\n`);
    chmodSync(join(folder, 'bin/node'), 0o755);
    const { status } = spawnSync(join(root, '.ci/check-content'), ['.', 'json', 'report', 'summary'], {
      cwd: folder,
      env: {
        PATH: `${join(folder, 'bin')}:${path}`,
        GITHUB_TOKEN: 'canary',
        NODE_OPTIONS: '--title=x',
        ...limits,
      },
    });
    const written = (name: string) =>
      execFileSync('sh', ['-c', `cat ${name} 2> /dev/null || true`], { cwd: folder, encoding: 'utf8' });
    return { status, report: written('report'), summary: written('summary') };
  };
});

/** The Node of this run goes before the machine's, as setup-node would have it. */
const path = `${dirname(process.execPath)}:${process.env['PATH']}`;

describe.each([
  ['GitHub', test.jobs['test']!.steps.flatMap(({ run }) => run ?? [])],
  ['GitLab', gitlab.test.script],
])('what is on the main branch, on %s', (_, script) => {
  it.each([
    ['the sample archive is tested and built', 'content/.sample', 'tests\nnpm run build\n'],
    ['another archive is built', 'content/archive.yaml', 'npm ci\nnpm run build\n'],
  ])('%s', (_, held, ran) => {
    const folder = temporary();
    const program = (name: string, line: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `#!/bin/sh\necho ${line}\n`);
      chmodSync(join(folder, name), 0o755);
    };
    program(held, '');
    program('.ci/run', 'tests');
    program('bin/npm', 'npm "$@"');
    const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` };
    expect(execFileSync('sh', ['-e', '-c', script.join('\n')], { cwd: folder, env, encoding: 'utf8' })).toBe(
      ran,
    );
    expect(existsSync(join(root, 'content/.sample'))).toBe(true);
  });
});

it('the recipe for GitHub Pages gets the code and Node as the repository’s own workflows do', () => {
  const used = (text: string) =>
    [...text.matchAll(/uses: (actions\/(?:checkout|setup-node)@.*)$/gm)].map(([, action]) => action);
  const recipe = /^```yaml\n(on:\n.*?)^```$/ms.exec(read('docs/hosting.md'))![1]!;
  expect(used(recipe)).toEqual([...new Set(used(testText))]);
});

it('the recipe for GitLab Pages publishes the finished site, and it alone', () => {
  const recipe = /^```yaml\n(pages:\n.*?)^```$/ms.exec(read('docs/hosting.md'))![1]!;
  const { pages } = parse(recipe) as { pages: { script: string[]; artifacts: { paths: string[] } } };
  const folder = temporary();
  for (const file of ['public/favicon.svg', 'dist/index.html']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  const moves = pages.script.filter((line) => !line.startsWith('npm '));
  execFileSync('sh', ['-e', '-c', moves.join('\n')], { cwd: folder });
  expect(pages.artifacts.paths).toEqual(['public']);
  expect(readdirSync(join(folder, 'public'))).toEqual(['index.html']);
});

function inContent(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text]));
}

/** A repository two folders deep, with one commit of these files and symbolic links. */
function repositoryOf(files: Files, links: Files = {}): { repository: string; commit: string } {
  const repository = join(temporary(), 'owner', 'archive');
  mkdirSync(repository, { recursive: true });
  const git = gitIn(repository);
  git(['init', '-q', '-b', 'main'], '');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    writeFileSync(join(repository, name), text);
  }
  for (const [name, target] of Object.entries(links)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    symlinkSync(target, join(repository, name));
  }
  // As committed by somebody whose attributes say nothing, so that the bytes are those above.
  writeFileSync(join(repository, '.git/info/attributes'), '* -text -filter -working-tree-encoding\n');
  git(['add', '--all', '--force'], '');
  git(['commit', '-q', '--allow-empty', '-m', 'A proposal'], '');
  return { repository, commit: git(['rev-parse', 'HEAD'], '') };
}

function gitIn(repository: string): (args: readonly string[], input: string) => string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return (args, input) =>
    execFileSync('git', ['-C', repository, ...who, ...args], { encoding: 'utf8', input }).trim();
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-workflow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Files = Readonly<Record<string, string>>;

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Record<string, Job>;
}

interface Job {
  readonly permissions: unknown;
  readonly 'timeout-minutes': number;
  readonly env?: Record<string, unknown>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly variables: Record<string, string>;
}
