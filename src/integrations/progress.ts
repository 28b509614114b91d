import { styleText } from 'node:util';

/** How often the line on a terminal is rewritten at most, in milliseconds. */
const REWRITE_MS = 80;
const CLEAR_LINE = '\u001B[2K\r';

/**
 * Tells how far long work is: on a terminal in one line that is rewritten ("Rendering 120 of 400 pages and files"), elsewhere, in a
 * log for instance, in one plain line a step. What other programs print meanwhile overwrites the line.
 */
export function makeProgress(stream: NodeJS.WriteStream): Progress {
  const rewrites = stream.isTTY && process.env['TERM'] !== 'dumb';
  let current: string | undefined;
  let next = 0;

  const rewrite = (text: string) => {
    if (performance.now() < next) return;
    next = performance.now() + REWRITE_MS;
    // Back at the start of the line, so that a warning of somebody else's takes the place of this text.
    stream.write(`${CLEAR_LINE}${text.slice(0, (stream.columns || 80) - 1)}\r`);
  };

  return {
    step(name, done, total, things) {
      const isNew = name !== current;
      current = name;
      if (isNew) next = 0;
      const all = [total, things].filter((part) => part !== undefined).join(' ');
      if (rewrites) rewrite(done === undefined ? name : `${name} ${done}${all && ` of ${all}`}`);
      else if (isNew) stream.write(`${name}${all && ` (${all})`}\n`);
    },
    close() {
      if (rewrites && current !== undefined) stream.write(CLEAR_LINE);
      current = undefined;
    },
  };
}

const noAddress =
  'not known: no sitemap, no previews, and 404.html fits the root of a domain only. Set `url` in archive.yaml';
const noDate =
  'not known: nothing says whether events and projects are over. Set `asOf` in archive.yaml, or fetch the whole history';

/** Says at the end of a build what was built, or was before, and what the archive lacks because nobody said where or when it is. */
export function printSummary(summary: Summary, stream: NodeJS.WriteStream): void {
  const { records, pages, languages, searchPages, seconds, out, url, asOf, isSame } = summary;
  const rows: [string, string][] = [
    [
      'Records',
      Object.entries(records)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', '),
    ],
    ['Pages', `${pages}${languages.length > 0 ? ` in ${languages.join(', ')}` : ''}`],
    [
      'Search',
      Object.entries(searchPages)
        .map(([lang, count]) => `${lang} ${count}`)
        .join(', '),
    ],
    ['Time', `${seconds.toFixed(1)} s`],
    ['Where', out],
    // What an archive lacks that doesn't say these is seen by its readers only: its builder should know.
    ['Address', url === undefined ? noAddress : ''],
    ['Date', asOf === undefined ? noDate : ''],
  ];
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `  ${label.padEnd(8)} ${value}`);
  const what = isSame ? 'The archive is as it was built: nothing has changed.' : 'The archive is built.';
  stream.write(`${styleText('bold', what, { stream })}\n${lines.join('\n')}\n`);
}

/** The progress of one command. */
export interface Progress {
  /** says what is being done now: `done` of `total`, where they are known, and of what, where the name doesn't say */
  step(name: string, done?: number, total?: number, things?: string): void;
  /** clears the line on a terminal, before anything else is printed */
  close(): void;
}

/** What a build made. */
export interface Summary {
  /** whether nothing has changed since it was made */
  isSame: boolean;
  /** number of records by kind, in the order to be shown */
  records: Record<string, number>;
  pages: number;
  languages: readonly string[];
  /** pages in the search index by language */
  searchPages: Record<string, number>;
  seconds: number;
  out: string;
  /** where the archive is published */
  url: string | undefined;
  /** the archive's clock */
  asOf: string | undefined;
}
