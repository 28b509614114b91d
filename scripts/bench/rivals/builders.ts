import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersOf } from '#integrations/archive.ts';
import { PROGRAMS } from '#integrations/program.ts';
import type { Site } from '#site/site.ts';
import type { Builder } from './builder.ts';
import type { Command } from './process-tree.ts';
import { layOutRecords, writeLabels } from './records.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const ASTRO = join(MODULES, 'astro/bin/astro.mjs');
const PAGEFIND = join(MODULES, 'pagefind/lib/runner/bin.cjs');

/** Where to get Hugo: said where it isn’t there. */
export const HUGO_IS_MISSING = 'Hugo isn’t there, and is left out. To have it: apt-get install hugo';

/**
 * Jumelage itself.
 * @param folder an empty one of its own @param stages the file in which it tells what its stages took
 */
export function makeOurs(content: string, folder: string, stages: string): Builder {
  const site = join(folder, 'site');
  const env = { JUMELAGE_CONTENT: content, JUMELAGE_OUT: site, JUMELAGE_STAGES: stages };
  return {
    name: 'Jumelage',
    version: versionIn(ROOT),
    site,
    pages: join(site, 'en'),
    steps: [node(ASTRO, ['build'], ROOT, env)],
    made: [site, ...cachesOf(content)],
  };
}

/** Hugo, as Debian has it; undefined where it isn’t installed. */
export function makeHugo(layOut: LayOut, folder: string): Builder | undefined {
  const version = hugoVersion();
  if (version === undefined) return undefined;
  copySources('hugo', folder, 'static');
  layOut(join(folder, 'content'), join(folder, 'data/labels.json'));
  const site = join(folder, 'public');
  return {
    name: 'Hugo',
    version,
    site,
    pages: site,
    records: join(folder, 'content'),
    steps: [
      { command: 'hugo', args: ['--quiet', '--cacheDir', join(folder, 'cache')], cwd: folder },
      search(site),
    ],
    made: [site, join(folder, 'cache'), join(folder, 'resources')],
  };
}

/** Eleventy, whose packages are installed into the folder. */
export function makeEleventy(layOut: LayOut, folder: string): Builder {
  copySources('eleventy', folder, '.');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  });
  layOut(folder, join(folder, '_data/labels.json'));
  const modules = join(folder, 'node_modules/@11ty/eleventy');
  const site = join(folder, '_site');
  return {
    name: 'Eleventy',
    version: versionIn(modules),
    site,
    pages: site,
    records: folder,
    steps: [node(join(modules, 'cmd.cjs'), ['--quiet'], folder), search(site)],
    made: [site, join(folder, '.cache')],
  };
}

/** Astro by its own idioms, from the packages of the project. */
export function makeAstro(layOut: LayOut, folder: string): Builder {
  copySources('astro', folder, 'public');
  symlinkSync(MODULES, join(folder, 'node_modules'), 'dir');
  layOut(join(folder, 'src/content'), join(folder, 'src/labels.json'));
  const site = join(folder, 'dist');
  return {
    name: 'Astro',
    version: versionIn(join(MODULES, 'astro')),
    site,
    pages: site,
    records: join(folder, 'src/content'),
    steps: [node(ASTRO, ['build'], folder), search(site)],
    made: [site, join(folder, '.astro-cache'), join(folder, '.astro')],
  };
}

/** The version of Pagefind that all of them are searched with. */
export function pagefindVersion(): string {
  return versionIn(join(MODULES, 'pagefind'));
}

/** How records and labels are put where a rival wants them. */
export function makeLayOut(site: Site, content: string): LayOut {
  return (records, labels) => {
    layOutRecords(site, content, records);
    writeLabels(site, labels);
  };
}

export type LayOut = (records: string, labels: string) => void;

/** The folders in which the project keeps what it knows of a content folder, and its own program. */
function cachesOf(content: string): string[] {
  return [foldersOf(ROOT, content).cache, join(ROOT, PROGRAMS)];
}

/** @param published where it has files that are published as they are: the stylesheet, which is the same for all */
function copySources(rival: string, folder: string, published: string): void {
  const source = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  cpSync(source(rival), folder, { recursive: true });
  cpSync(source('style.css'), join(folder, published, 'style.css'));
}

function search(site: string): Command {
  return node(PAGEFIND, ['--site', site], site);
}

function node(script: string, args: readonly string[], cwd: string, env: Command['env'] = {}): Command {
  return {
    command: process.execPath,
    args: [script, ...args],
    cwd,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
  };
}

function hugoVersion(): string | undefined {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
