import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubReport } from '#content/report/github.ts';
import { gitlabReport } from '#content/report/gitlab.ts';
import { jsonReport } from '#content/report/json.ts';
import { pathInRepository } from '#content/report/repository.ts';
import { makeMessages } from '#texts/messages.ts';
import { contentFolder } from '../folder.ts';
import { issues } from './issues.ts';

const messages = makeMessages();
const inContent = (file: string) => `content/${file}`;

it('JSON tells every issue, what is accepted with its reason', () => {
  expect(jsonReport(issues, messages)).toMatchInlineSnapshot(`
    "[
      {
        "code": "unknown-field",
        "severity": "error",
        "file": "events/fair.md",
        "line": 2,
        "column": 1,
        "title": "An unknown field",
        "message": "There is no field called \`titel\` here.",
        "remedy": "Did you mean \`title\`?"
      },
      {
        "code": "photo-without-alt",
        "severity": "warning",
        "file": "events/fair.md",
        "line": 9,
        "column": 11,
        "title": "A photo without a description",
        "message": "\`a.jpg\` isn’t published: nothing says what is to be seen.",
        "remedy": "Add a line \`alt: …\` that says what is to be seen, for those who don’t see the photo.",
        "accepted": "It comes in spring."
      },
      {
        "code": "html-element",
        "severity": "warning",
        "file": "events/fair.md",
        "line": 14,
        "column": 6,
        "title": "HTML that isn’t published",
        "message": "\`<script>\` and what is in it isn’t published.",
        "remedy": "Remove it; texts, lists, tables and figures can be written in Markdown."
      },
      {
        "code": "dangling-ref",
        "severity": "error",
        "file": "projects/a, b: 100%.yaml",
        "line": 3,
        "column": 14,
        "title": "A record that doesn’t exist",
        "message": "There is no partner called \`nobody\\r\\n::error::\`.",
        "remedy": "Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [nobody\\r\\n::error::]\` in the new file: the old address will lead to the new page, and this message will tell the new name."
      }
    ]
    "
  `);
  expect(jsonReport([], messages)).toBe('[]\n');
});

it('GitHub gets a command for each issue, none for an accepted one; no value breaks out of its command', () => {
  expect(githubReport(issues, messages, inContent)).toMatchInlineSnapshot(`
    "::error file=content/events/fair.md,line=2,col=1,title=unknown-field::There is no field called \`titel\` here. Did you mean \`title\`?
    ::error file=content/projects/a%2C b%3A 100%25.yaml,line=3,col=14,title=dangling-ref::There is no partner called \`nobody␍␊::error::\`. Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [nobody␍␊::error::]\` in the new file: the old address will lead to the new page, and this message will tell the new name.
    ::warning file=content/events/fair.md,line=14,col=6,title=html-element::\`<script>\` and what is in it isn’t published. Remove it; texts, lists, tables and figures can be written in Markdown.
    "
  `);
  expect(githubReport([], messages, inContent)).toBe('');
});

describe('GitLab', () => {
  it('gets an entry for each issue, none for an accepted one', () => {
    expect(gitlabReport(issues, messages, inContent)).toMatchInlineSnapshot(`
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
          "description": "There is no partner called \`nobody␍␊::error::\`. Write the name of a file in \`partners/\` without its ending, or add that record. If its file was renamed, write \`formerIds: [nobody␍␊::error::]\` in the new file: the old address will lead to the new page, and this message will tell the new name.",
          "check_name": "dangling-ref",
          "fingerprint": "86276c74a7a9f0ad94fc9f468bc9e796a2e4c3f19b0d01464b1316c56a310faa",
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
    expect(gitlabReport([], messages, inContent)).toBe('[]\n');
  });

  const [unknownField] = issues;
  const fingerprints = (...of: Parameters<typeof gitlabReport>[0]) =>
    (JSON.parse(gitlabReport(of, messages, inContent)) as { fingerprint: string }[]).map(
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
