import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const project = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe.each([
  'README.md',
  'CHANGELOG.md',
  'content/README.md',
  'docs/architecture.md',
  'docs/checks.md',
  'docs/contributions.md',
  'docs/hosting.md',
  'docs/tables.md',
  'docs/your-archive.md',
])('%s', (path) => {
  const text = read(path);

  it('names commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  it('names files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to]) => join(dirname(path), to!));
    const paths = [...text.matchAll(/`((?:src|tests|scripts|docs|content|public)\/[^`\s*<]*)`/g)];
    // The handbook and the checker’s page name files of imagined archives in their examples.
    const imagined = ['content/README.md', 'docs/checks.md'];
    const prose = imagined.includes(path) ? [] : [...links, ...paths.map(([, named]) => named!)];
    expect(prose.filter((named) => !existsSync(join(root, named)))).toEqual([]);
  });
});

it('the README names every package with its licence', () => {
  const text = read('README.md').split('## What it is built from')[1]!.split('\n## ')[0]!;
  const named = [...text.matchAll(/\[([^\]]+)\]\(https:\/\/www\.npmjs\.com\/package\/\1\)/g)];
  expect(named.map(([, name]) => name).toSorted()).toEqual(
    Object.keys({ ...project.dependencies, ...project.devDependencies }).toSorted(),
  );
  for (const { index, 1: name } of named) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
    expect(text.slice(index).split(/[;\n]/)[0], name).toContain(license);
  }
});

it('the quick start is the two commands that continuous integration and hosts run', () => {
  const blocks = [...read('README.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm run build\n', 'npm ci && npm test\n']);
});
