import { hash } from 'node:crypto';
import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { listFiles, namesIn, removeAll } from '#publish/file-system.ts';
import { PublishError } from '#publish/publish-error.ts';
import { type App, compareWithAstro, type Heads, readRoutes, type Route } from './prerender.ts';

/** Where in a project what Astro made of it is kept. */
export const PROGRAMS = '.cache/program';

/** What a project is compiled by, besides what is below its `src/` and `public/`. */
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Says what only Astro knows of a program; with it a folder is whole. */
const ABOUT = 'program.json';
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
  return {
    made,
    isKept: () => aboutOf(kept) !== undefined,
    keep() {
      removeAll(kept);
      renameSync(made, kept);
      for (const name of namesIn(folder)) {
        const path = join(folder, name);
        const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
        if (name !== key && Date.now() - mtimeMs > KEPT_MS) removeAll(path);
      }
    },
    discard: () => removeAll(made),
    async load() {
      const about = aboutOf(kept);
      if (!about) throw new PublishError(`Another build removed ${kept} meanwhile: build again.`);
      const now = new Date();
      utimesSync(kept, now, now);
      const { files, server } = placesIn(kept);
      const entry = namesIn(server).find((name) => ENTRY.test(name))!;
      const module = pathToFileURL(join(server, entry)).href;
      const { app } = (await import(/* @vite-ignore */ module)) as { app: App };
      const routes = await readRoutes(app);
      const { heads, compared } = about;
      const others = await compareWithAstro(
        app,
        routes.filter(({ component }) => !compared.includes(component)),
      );
      if (others.length > 0) writeAbout(kept, { ...about, compared: [...compared, ...others] });
      const edition = hash('sha256', [key, about.sum, JSON.stringify(heads)].join('\n'));
      return { edition, routes, heads, files };
    },
  };
}

/** Where in a program's folder its parts are. */
export function placesIn(program: string): Places {
  return { files: join(program, 'files'), server: join(program, 'server') };
}

/** Says of a program that Astro has made that it is whole. */
export function sealProgram(program: string, heads: Heads): void {
  writeAbout(program, { sum: sumOf(program), heads, compared: [] });
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

function writeAbout(folder: string, about: About): void {
  const unfinished = join(folder, `${ABOUT}.${process.pid}`);
  writeFileSync(unfinished, JSON.stringify(about));
  renameSync(unfinished, join(folder, ABOUT));
}

function sumOf(program: string): string {
  const names = listFiles(program).filter((name) => !name.startsWith(ABOUT));
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
  /** The folder that one is made in. */
  readonly made: string;
  /** Whether there is one. */
  isKept(): boolean;
  /** Keeps what was made. */
  keep(): void;
  /** Removes what was made and not kept. */
  discard(): void;
  /**
   * The kept one.
   * @throws Error where it renders a page otherwise than Astro would: of each route that has any, one is compared once
   */
  load(): Promise<Program>;
}

/** What a program consists of, besides what is said of it. */
interface Places {
  /** The folder of the stylesheets, fonts and pictures that every site has. */
  readonly files: string;
  /** The folder of what renders pages. */
  readonly server: string;
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
  /** The routes of which a page was compared with Astro's. */
  readonly compared: readonly string[];
}
