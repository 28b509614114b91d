/** What is searched for. */
export interface Query {
  readonly words: string;
  /** The chosen values of each filter that has any. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `date` for the newest first, `oldest` for the oldest; else by relevance. */
  readonly sort: string;
}

/** Whether nothing is searched for. */
export const isEmpty = ({ words, filters }: Query): boolean =>
  words === '' && Object.keys(filters).length === 0;

/** The query that the fields of a form or the parameters of an address stand for; `names` are those of the filters. */
export function readQuery(fields: FormData | URLSearchParams, names: readonly string[]): Query {
  const chosen = names
    .map((name) => [name, [...new Set(fields.getAll(name).map(String))]] as const)
    .filter(([, values]) => values.length > 0);
  return {
    words: textOf(fields.get('q')).replace(/\s+/g, ' ').trim(),
    filters: Object.fromEntries(chosen),
    sort: textOf(fields.get('sort')),
  };
}

/** The parameters of the query's address, with `?`; nothing where nothing is searched for. */
export function addressOf({ filters, sort, words }: Query): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  if (sort !== '') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
