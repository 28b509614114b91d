import type { Entry } from '#site/entry.ts';
import type { ListIndex } from '#site/list-data.ts';
import { unpackEntry, type PackedEntry } from '#site/packed-entry.ts';
import { runScript } from '../../base/client/run-script.ts';
import { openIndex, type OpenIndex } from './narrow.ts';

/** What the scripts of a list call with their name, the state of the list that they belong to, and what they bring. */
type Take = (name: string, state: string, data: unknown) => void;

/** What a list is narrowed down by, and its rows, each loaded when first asked for. */
export interface Data {
  index(): Promise<OpenIndex>;
  /** The rows of records by their position in the list. */
  rows(positions: readonly number[]): Promise<Entry[]>;
  /** The same records as a table: the lines of a file, the names of its fields first. */
  table(positions: readonly number[]): Promise<string[]>;
}

/** Loads the data of a list from the scripts in its folder, whose pieces hold so many rows each. */
export function openData(folder: URL, pieceLength: number): Data {
  const loading = new Map<string, Promise<{ state: string; data: unknown }>>();
  const taken = new Map<string, { state: string; data: unknown }>();
  const take: Take = (name, state, data) => void taken.set(name, { state, data });
  Object.assign(globalThis, { jumelageList: take });

  const load = (name: string) => {
    const known = loading.get(name);
    if (known) return known;
    const coming = runScript(new URL(`${name}.js`, folder)).then(() => {
      const found = taken.get(name);
      taken.delete(name);
      if (!found) throw new Error(`${name} of the list is damaged.`);
      return found;
    });
    loading.set(name, coming);
    // What failed, as by a line that broke, may be tried again.
    coming.catch(() => loading.delete(name));
    return coming;
  };

  let opened: OpenIndex | undefined;
  return {
    async index() {
      const { data } = await load('index');
      return (opened ??= openIndex(data as ListIndex));
    },
    async table(positions) {
      const [index, table] = await Promise.all([load('index'), load('table')]);
      if (table.state !== index.state) throw new Error('The list has changed.');
      const [names, ...lines] = table.data as string[];
      return [names!, ...positions.map((position) => lines[position]!)];
    },
    async rows(positions) {
      const { state } = await load('index');
      const numbers = [...new Set(positions.map((position) => Math.floor(position / pieceLength)))];
      const pieces = new Map(
        await Promise.all(
          numbers.map(async (number) => {
            const piece = await load(`rows-${number + 1}`);
            // Published anew since the page was opened: rows may stand elsewhere by now.
            if (piece.state !== state) throw new Error('The list has changed.');
            return [number, piece.data as PackedEntry[]] as const;
          }),
        ),
      );
      return positions.map((position) =>
        unpackEntry(pieces.get(Math.floor(position / pieceLength))![position % pieceLength]!),
      );
    },
  };
}
