import { hash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { listFiles, namesIn, removeAll } from '#publish/file-system.ts';
import { type App, type Heads, knowsHeads, readRoutes, type Route } from './prerender.ts';

/** Where in a project what Astro made of it is kept. */
export const PROGRAMS = '.cache/program';

/** What a project is compiled by, besides what is below its `src/` and `public/`. */
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Says what only Astro knows of a program; with it a folder is whole. */
const ABOUT = 'program.json';
const FILES = 'files';
const SERVER = 'server';
const ENTRY = /^prerender-entry\b.*\.mjs$/;

/** How long a program stays that nobody uses, in milliseconds: a build beside this one may. */
const KEPT_MS = 86_400_000;

/**
 * What Astro makes of a project's own files, whatever its content is: it is kept, so that Astro has nothing to do until
 * one of them changes.
 * @param folder where programs are kept
 */
export function openPrograms(folder: string, key: string): Programs {
  const kept = join(folder, key);
  const made = join(folder, `${key}.${process.pid}`);
  const programOf = ({ heads, sum }: About, routes: readonly Route[]): Program => ({
    edition: hash('sha256', [key, sum, JSON.stringify(heads)].join('\n')),
    routes,
    heads,
    files: join(kept, FILES),
  });
  return {
    files: join(made, FILES),
    copyServer: (from) => cpSync(from, join(made, SERVER), { recursive: true }),
    keep({ routes, heads }) {
      // Of a route without pages Astro tells none: another archive of the same project may have had some.
      const about: About = { sum: sumOf(made), heads: { ...aboutOf(kept)?.heads, ...heads } };
      writeFileSync(join(made, ABOUT), JSON.stringify(about));
      removeAll(kept);
      renameSync(made, kept);
      for (const name of namesIn(folder)) {
        const path = join(folder, name);
        const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
        if (name !== key && Date.now() - mtimeMs > KEPT_MS) removeAll(path);
      }
      return programOf(about, routes);
    },
    discard: () => removeAll(made),
    async load() {
      const about = aboutOf(kept);
      if (!about) return undefined;
      const now = new Date();
      utimesSync(kept, now, now);
      const entry = namesIn(join(kept, SERVER)).find((name) => ENTRY.test(name))!;
      const module = pathToFileURL(join(kept, SERVER, entry)).href;
      const { app } = (await import(/* @vite-ignore */ module)) as { app: App };
      const routes = await readRoutes(app);
      return knowsHeads(about.heads, routes) ? programOf(about, routes) : undefined;
    },
  };
}

/** What is said of a program that is whole. */
function aboutOf(folder: string): About | undefined {
  try {
    const about = JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as About;
    return about.sum === sumOf(folder) ? about : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(program: string): string {
  const names = listFiles(program).filter((name) => name !== ABOUT);
  return checksum(
    program,
    names.map((name) => join(program, name)),
  );
}

/** The checksum of files and of their names as seen from a folder. */
function checksum(folder: string, paths: readonly string[]): string {
  const sums = paths.map((path) => `${relative(folder, path)} ${hash('sha256', readFileSync(path))}`);
  return hash('sha256', sums.join('\n'));
}

/** The checksum of all that a project is compiled from: its own files, the list of its packages, and Node. */
export function programKey({ root, srcDir, publicDir }: AstroConfig): string {
  const folder = fileURLToPath(root);
  const own = fileURLToPath(new URL('..', import.meta.url));
  const sources = [...new Set([fileURLToPath(srcDir), fileURLToPath(publicDir), own])];
  const paths = [
    ...SETTINGS.map((name) => join(folder, name)).filter((path) => statSync(path, { throwIfNoEntry: false })),
    ...sources.flatMap((from) =>
      (namesIn(from).length > 0 ? listFiles(from) : []).map((name) => join(from, name)),
    ),
  ];
  const by = [process.version, process.platform, process.arch];
  return hash('sha256', [...by, checksum(folder, paths)].join('\n')).slice(0, 24);
}

/** The programs of a project: the one of its files as they are, kept or to be made. */
export interface Programs {
  /** Where Astro puts the files of one that it makes. */
  readonly files: string;
  /** Takes what renders pages from where Astro has put it for a while. */
  copyServer(from: string): void;
  /** Keeps what was made. @param read what Astro has of it */
  keep(read: Pick<Program, 'routes' | 'heads'>): Program;
  /** Removes what was made and not kept. */
  discard(): void;
  /** The kept one; undefined if there is none, or none that knows all routes of the archive. */
  load(): Promise<Program | undefined>;
}

/** What renders a site. */
export interface Program {
  /** The checksum of all that pages depend on besides the archive: what it was made from, and what was made. */
  readonly edition: string;
  /** What makes the pages and files that depend on content. */
  readonly routes: readonly Route[];
  readonly heads: Heads;
  /** The folder of the stylesheets, fonts and pictures that every site has. */
  readonly files: string;
}

interface About {
  /** The checksum of its files. */
  readonly sum: string;
  readonly heads: Heads;
}
