import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What may import what: only from a higher floor to a lower one, and inside one folder. */
const floors: Readonly<Record<string, number>> = {
  'src/schema': 1,
  'src/texts': 1,
  'src/content': 2,
  'src/media': 2,
  'src/site': 3,
  'src/exports': 4,
  'src/publish': 4,
  'src/integrations': 5,
  'src/layouts': 5,
  'src/components': 5,
  'src/styles': 5,
  'src/pages': 6,
  scripts: 6,
};

/** Floor 5 lays out what components and layouts make of each other; nothing below may do so. */
const besides = new Set([
  'src/layouts>src/components',
  'src/layouts>src/styles',
  'src/components>src/styles',
]);

/** Packages and builtins that a floor may not touch. */
const forbidden: readonly [folder: string, packages: RegExp][] = [
  ['src/schema', /^(?!zod$)/],
  ['src/texts', /./],
  ['src/content', /^(?:astro|sharp|@astrojs)/],
  ['src/site', /^(?:node:|astro|sharp|@astrojs)/],
  ['src/exports', /^(?:node:|astro|sharp|@astrojs)/],
  ['src/publish', /^(?:astro|@astrojs)/],
];

const files = [...listFiles('src'), ...listFiles('scripts')].filter((path) => /\.(?:ts|astro)$/.test(path));
const imports = new Map(files.map((path) => [path, importsOf(path)]));

it('every file lies on a floor', () => {
  expect(files.filter((path) => folderOf(path) === undefined && path !== 'src/env.d.ts')).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

it('imports go down only', () => {
  const upward = [...imports].flatMap(([path, targets]) =>
    targets
      .filter((target) => target.startsWith('src/') || target.startsWith('scripts/'))
      .filter((target) => {
        const [from, to] = [folderOf(path), folderOf(target)];
        if (!from || !to || from === to) return false;
        return floors[to]! >= floors[from]! && !besides.has(`${from}>${to}`);
      })
      .map((target) => `${path} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

it('floors keep to what they may touch', () => {
  const strangers = [...imports].flatMap(([path, targets]) => {
    const rules = forbidden.filter(([folder]) => path.startsWith(`${folder}/`));
    const packages = targets.filter((target) => !target.startsWith('src/') && !target.startsWith('scripts/'));
    return packages
      .filter((name) => rules.some(([, no]) => no.test(name)))
      .map((name) => `${path} -> ${name}`);
  });
  expect(strangers).toEqual([]);
});

it('no imports run in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  expect(circles).toEqual([]);
});

it('what pages are made with remembers nothing from one page to the next', () => {
  // What is kept beside the graph is in no page's reads: the next build would take that page for unchanged.
  const memory =
    /^(?:export )?(?:(?:let|var) |const \w+[^=\n]*= (?:new (?:Weak)?(?:Map|Set)\b[^(\n]*\(\)|\[\]|\{\}))/m;
  const makers = /^src\/(?:site|exports|layouts|components|pages)\/(?!.*\bclient)/;
  const remembering = files.filter(
    (path) => makers.test(path) && memory.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(remembering).toEqual([]);
});

function folderOf(path: string): string | undefined {
  return Object.keys(floors).find((folder) => path.startsWith(`${folder}/`));
}

/** Imported modules, types too, as paths from the root or names of packages. */
function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  const named = source.matchAll(/^\s*(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const called = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...named, ...called].map(([, name]) => {
    if (name!.startsWith('#')) return `src/${name!.slice(1)}`;
    return name!.startsWith('.') ? relative(root, resolve(root, dirname(path), name!)) : name!;
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
