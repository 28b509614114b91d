import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../site/build.ts';
import { type Builder, openBuilder } from './builders.ts';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const PICTURE_SIZE = 3000;

/** What another edition of the program says in a file: a template, a stylesheet, a file that is copied, a text, a module. */
const EDITIONS: readonly (Replacement | undefined)[] = [
  undefined,
  ['src/components/base/Prose.astro', 'class="prose"', 'class="prose edited"'],
  ['src/styles/main.css', /$/, '\n:root { --edited: 1; }\n'],
  ['public/favicon.svg', /$/, '<!-- edited -->\n'],
  ['src/publish/search-document.ts', /$/, '\n// edited\n'],
];

/**
 * In a copy, a file counts as left alone as soon as it is written: what is known by its times is tried, too, though all
 * edits of a sequence are made within seconds.
 */
const HURRIED: readonly Replacement[] = ['src/content/file-stats.ts', 'src/media/checksums.ts'].map(
  (file) => [file, 'SETTLED_MS = 3000', 'SETTLED_MS = 0'],
);

/** Replaces in a file of the project the one text by the other. */
export type Replacement = readonly [file: string, from: string | RegExp, to: string];

/**
 * Opens a place to build in: the project itself, which then has one edition only, or a copy of it in a folder.
 * @param scratch for all that is made
 * @param faults lines that are wrong in the copy
 */
export async function openWorkshop(
  scratch: string,
  way: { readonly copied: boolean; readonly faults?: readonly Replacement[] },
): Promise<Workshop> {
  const folder = mkdtempSync(join(scratch, 'jumelage-edits-'));
  const project = way.copied ? join(folder, 'project') : root;
  if (way.copied) {
    mkdirSync(project);
    for (const part of PARTS) cpSync(join(root, part), join(project, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    for (const line of [...HURRIED, ...(way.faults ?? [])]) replaceIn(project, line);
  }
  const pictures = await Promise.all(Array.from({ length: 4 }, (_, number) => makePicture(number)));
  const openBuilders = () => ({ builder: openBuilder(project), cleanBuilder: openBuilder(project) });
  let builders = openBuilders();
  const closeBuilders = () => {
    for (const builder of Object.values(builders)) builder.close();
  };
  let edition = 0;
  let undo = () => {};
  return {
    scratch: folder,
    project,
    pictures,
    edition: () => edition,
    editions: way.copied ? EDITIONS.length : 1,
    builder: () => builders.builder,
    cleanBuilder: () => builders.cleanBuilder,
    edit(to) {
      if (to === edition) return;
      undo();
      undo = EDITIONS[to] ? replaceIn(project, EDITIONS[to]) : () => {};
      edition = to;
      // A process reads the program once.
      closeBuilders();
      builders = openBuilders();
    },
    close() {
      closeBuilders();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Gives what puts the old text back. */
function replaceIn(project: string, [file, from, to]: Replacement): () => void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  const replaced = text.replace(from, () => to);
  if (replaced === text) throw new Error(`${file} doesn’t hold ${from}.`);
  writeFileSync(path, replaced);
  return () => writeFileSync(path, text);
}

/** Small pictures that differ, of the same size in bytes: what follows the end of a JPEG isn’t looked at. */
async function makePicture(number: number): Promise<Buffer> {
  const background = { r: 60 * number, g: 200 - 60 * number, b: 90 };
  const picture = await sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return Buffer.concat([picture, Buffer.alloc(PICTURE_SIZE - picture.length)]);
}

/** A project whose builds are at hand. */
export interface Workshop {
  /** A folder for what is made. */
  readonly scratch: string;
  readonly project: string;
  /** All of the same size in bytes. */
  readonly pictures: readonly Buffer[];
  /** How many editions of the program there are. */
  readonly editions: number;
  /** Which one is in its place. */
  edition(): number;
  /** Builds on what is kept. */
  builder(): Builder;
  /** A process beside it, which has never read what the other one did. */
  cleanBuilder(): Builder;
  /** Puts another edition of the program in the place of this one. */
  edit(edition: number): void;
  close(): void;
}
