/**
 * A table as a file for reuse. Its fields have names that stay, whatever the language; values are ids, plain numbers, ISO
 * dates and codes, beside names in the language of the pages. docs/tables.md tells what each field means.
 */
export interface Sheet {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** Undefined: not known, an empty field. */
export type SheetValue = string | number | undefined;

/** A sheet of items: each field with what it says of one. */
export function sheetOf<Item>(
  items: readonly Item[],
  fields: Readonly<Record<string, (item: Item) => SheetValue>>,
): Sheet {
  const tellers = Object.values(fields);
  return {
    fields: Object.keys(fields),
    rows: items.map((item) => tellers.map((tell) => tell(item))),
  };
}
