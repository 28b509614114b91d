import type { RecordLocation } from './location.ts';

/**
 * What a translation of a record beside it was to be called: `strings.RO.md` is `strings.ro.md`, and so is
 * `strings_ro.md`. Undefined of any other file.
 * @param stems what the files beside it are called up to their first full stop
 */
export function translationMeant(
  { id, ending, ownsFolder }: RecordLocation,
  stems: ReadonlySet<string>,
): string | undefined {
  const [, stem = '', mark, lang = ''] = /^(.+)([._])([A-Za-z]{2,3})$/.exec(id) ?? [];
  const isMeant = mark === '.' || (stems.has(stem) && lang.length === 2);
  return isMeant && !ownsFolder ? `${stem}.${lang.toLowerCase()}.${ending}` : undefined;
}

/**
 * What a translation in the folder of its record was to be called: `strings/ro.md` and `strings/strings.ro.md` are
 * `index.ro.md`. Undefined of any other file.
 */
export function translationInFolder(
  { id, lang, ending }: RecordLocation,
  folderName: string,
): string | undefined {
  const tag = lang ?? id;
  const isMeant = lang === undefined ? /^[a-z]{2}$/.test(id) : id === folderName;
  return isMeant ? `index.${tag}.${ending}` : undefined;
}
