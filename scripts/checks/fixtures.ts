import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '#content/catalogue.ts';
import { compare } from '#content/order.ts';

/** Where the fixtures of the catalogue lie: `<part>/<code>/<name>/` is a whole small content folder. */
export const fixturesFolder = join(import.meta.dirname, '../../tests/fixtures/checks');

/** Rules that no folder can show in few words or on every machine; the page says them without an example. */
export const unshown: ReadonlySet<string> = new Set([
  // Who runs as root reads every file.
  'file-unreadable',
  'folder-unreadable',
  'media-unreadable',
  // They stand below five hundred others.
  'more-mistakes',
  'more-warnings',
]);

/** A small content folder that shows what the checker says of one mistake, or that it says nothing. */
export interface Fixture {
  readonly part: string;
  /** The rule that it is about. */
  readonly code: string;
  /** `wrong` and `right` are those of the reference page; any other is named for what it shows. */
  readonly name: string;
  /** `part/code/name`, by which it is known. */
  readonly path: string;
  readonly folder: string;
  /** Where the whole report of it is kept. */
  readonly reportFile: string;
}

/**
 * Lists all fixtures, in the order of the catalogue, then by name.
 * @throws where a folder is named for no part or code of the catalogue
 */
export function listFixtures(): Fixture[] {
  return known(Object.keys(catalogue), foldersIn(fixturesFolder)).flatMap((part) => {
    const codes = Object.keys(catalogue[part as keyof typeof catalogue]);
    return known(codes, foldersIn(join(fixturesFolder, part))).flatMap((code) =>
      foldersIn(join(fixturesFolder, part, code)).map((name) => {
        const path = `${part}/${code}/${name}`;
        const folder = join(fixturesFolder, path);
        return { part, code, name, path, folder, reportFile: `${folder}.txt` };
      }),
    );
  });
}

/** Whether a fixture shows something right: of it, the checker says nothing. */
export function isRight({ name }: Pick<Fixture, 'name'>): boolean {
  return name === 'right' || name.startsWith('right-');
}

function known(order: readonly string[], found: readonly string[]): string[] {
  const stranger = found.find((name) => !order.includes(name));
  if (stranger !== undefined) throw new Error(`The catalogue has no part or code called ${stranger}.`);
  return order.filter((name) => found.includes(name));
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .toSorted(compare);
}
