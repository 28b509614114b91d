import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubReport } from '#content/report/github.ts';
import { gitlabReport } from '#content/report/gitlab.ts';
import { jsonReport } from '#content/report/json.ts';
import { pathInRepository } from '#content/report/repository.ts';
import { contentFolder } from '../folder.ts';
import { issues } from './issues.ts';

const inContent = (file: string) => `content/${file}`;

it('JSON tells every issue, what is accepted with its reason', () => {
  expect(jsonReport(issues)).toMatchInlineSnapshot(`
    "[
      {
        "code": "unknown-field",
        "severity": "error",
        "file": "events/fair.md",
        "line": 2,
        "column": 1,
        "message": "There is no field called \`titel\` here.",
        "remedy": "Did you mean \`title\`?"
      },
      {
        "code": "photo-without-alt",
        "severity": "warning",
        "file": "events/fair.md",
        "line": 9,
        "column": 11,
        "message": "\`a.jpg\` isn’t published: nothing says what is to be seen.",
        "remedy": "Add \`alt\`, a sentence for those who don’t see the photo.",
        "accepted": "It comes in spring."
      },
      {
        "code": "html-element",
        "severity": "warning",
        "file": "events/fair.md",
        "line": 14,
        "column": 6,
        "message": "\`<script>\` and what is in it isn’t published.",
        "remedy": "Remove it; texts, lists, tables and figures can be written in Markdown."
      },
      {
        "code": "dangling-ref",
        "severity": "error",
        "file": "projects/a, b: 100%.yaml",
        "line": 3,
        "column": 14,
        "message": "There is no record called \`nobody\\r\\n::error::\` in partners/.",
        "remedy": "Write the file name of a record there without its ending, or add that record."
      }
    ]
    "
  `);
  expect(jsonReport([])).toBe('[]\n');
});

it('GitHub gets a command for each issue, none for an accepted one; no value breaks out of its command', () => {
  expect(githubReport(issues, inContent)).toMatchInlineSnapshot(`
    "::error file=content/events/fair.md,line=2,col=1,title=unknown-field::There is no field called \`titel\` here. Did you mean \`title\`?
    ::warning file=content/events/fair.md,line=14,col=6,title=html-element::\`<script>\` and what is in it isn’t published. Remove it; texts, lists, tables and figures can be written in Markdown.
    ::error file=content/projects/a%2C b%3A 100%25.yaml,line=3,col=14,title=dangling-ref::There is no record called \`nobody%0D%0A::error::\` in partners/. Write the file name of a record there without its ending, or add that record.
    "
  `);
  expect(githubReport([], inContent)).toBe('');
});

describe('GitLab', () => {
  it('gets an entry for each issue, none for an accepted one', () => {
    expect(gitlabReport(issues, inContent)).toMatchInlineSnapshot(`
      "[
        {
          "description": "There is no field called \`titel\` here. Did you mean \`title\`?",
          "check_name": "unknown-field",
          "fingerprint": "25b516b7ba09ea1740bd64e88bb6ba92ed679043c7a68c402518707e8db754e2",
          "severity": "major",
          "location": {
            "path": "content/events/fair.md",
            "lines": {
              "begin": 2
            }
          }
        },
        {
          "description": "\`<script>\` and what is in it isn’t published. Remove it; texts, lists, tables and figures can be written in Markdown.",
          "check_name": "html-element",
          "fingerprint": "5aecb50f0621b59bd470c3c9fc895ee9d36cca90e784254b52262e493fec1dd6",
          "severity": "minor",
          "location": {
            "path": "content/events/fair.md",
            "lines": {
              "begin": 14
            }
          }
        },
        {
          "description": "There is no record called \`nobody\\r\\n::error::\` in partners/. Write the file name of a record there without its ending, or add that record.",
          "check_name": "dangling-ref",
          "fingerprint": "413c044f2c5e3dd565a54aa84ce596ae0cc82d06cb23acd2356a380feedf34a7",
          "severity": "major",
          "location": {
            "path": "content/projects/a, b: 100%.yaml",
            "lines": {
              "begin": 3
            }
          }
        }
      ]
      "
    `);
    expect(gitlabReport([], inContent)).toBe('[]\n');
  });

  const [unknownField] = issues;
  const fingerprints = (...of: Parameters<typeof gitlabReport>[0]) =>
    (JSON.parse(gitlabReport(of, inContent)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );

  it('knows an issue again when lines move and other names come and go', () => {
    const moved = { ...unknownField!, line: 7, column: 3, params: { known: ['x'], value: 'titel' } };
    expect(fingerprints(moved)).toEqual(fingerprints(unknownField!));
  });

  it('tells issues apart by value, file and rule, and those that are alike by their order', () => {
    const all = fingerprints(
      unknownField!,
      { ...unknownField!, line: 12 },
      { ...unknownField!, file: 'events/other.md' },
      { ...unknownField!, params: { value: 'venu' } },
      { ...unknownField!, code: 'unknown-value' },
    );
    expect(new Set(all).size).toBe(5);
    expect(all[0]).toBe(fingerprints(unknownField!)[0]);
  });
});

describe('paths in a repository', () => {
  it('are seen from the folder that git has its own in', () => {
    const repository = contentFolder({ 'site/content/archive.yaml': '' });
    execFileSync('git', ['init', '-q', repository]);
    expect(pathInRepository(join(repository, 'site/content'), '/')('events/x.md')).toBe(
      'site/content/events/x.md',
    );
  });

  it('are as they are where the content folder is the repository, or a worktree of it', () => {
    const worktree = contentFolder({ '.git': 'gitdir: elsewhere\n' });
    expect(pathInRepository(worktree, '/')('events/x.md')).toBe('events/x.md');
  });

  it('are seen from the working directory outside of any repository', () => {
    const content = contentFolder({});
    mkdirSync(join(content, 'deep'));
    const seen = relative(realpathSync(tmpdir()), realpathSync(content)).split(sep).join('/');
    expect(pathInRepository(join(content, 'deep'), tmpdir())('x.md')).toBe(`${seen}/deep/x.md`);
  });
});
