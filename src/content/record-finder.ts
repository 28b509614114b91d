import { isMap } from '#schema/field.ts';
import { fold } from './fold.ts';
import { looksLikeRecord } from './location.ts';
import type { ParsedFile } from './parse-file.ts';

/** Fields that hold what a record is called. */
const naming = ['name', 'title', 'shortName', 'acronym', 'aliases'];

/**
 * Finds the record that is surely meant by something else than its id: by its file (`../partners/gondomar.yaml`), its
 * name (`Municipality of Gondomar`) or a former id. What several may mean, isn't guessed.
 *
 * @param files records, not translations
 */
export function recordFinder(
  files: readonly ParsedFile[],
): (written: string, kind?: string) => ParsedFile | undefined {
  let known: Map<string, ParsedFile | undefined> | undefined;
  const add = (key: string, file: ParsedFile) =>
    known!.set(key, known!.has(key) && known!.get(key) !== file ? undefined : file);

  return (written, kind) => {
    if (!known) {
      known = new Map();
      for (const file of files) {
        if (file.location.is !== 'record') continue;
        for (const name of namesOf(file))
          for (const kind of ['', file.location.kind]) add(`${kind}/${fold(name)}`, file);
      }
    }
    const found = (name: string) => known!.get(`${kind ?? ''}/${fold(name)}`);
    return found(written) ?? found(idIn(written));
  };
}

function namesOf({ location, yaml: { value } }: ParsedFile): string[] {
  if (location.is !== 'record' || !isMap(value)) return [];
  const names = [...naming, 'formerIds'].flatMap((field) => value[field] ?? []);
  return [location.id, ...names.filter((name) => typeof name === 'string')];
}

/** The id that a path or a file's name holds. */
function idIn(written: string): string {
  const parts = written.split(/[\\/]/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const stem = looksLikeRecord(last) || /\.html?$/i.test(last) ? last.split('.')[0]! : last;
  return stem === 'index' ? (parts.at(-2) ?? '') : stem;
}
