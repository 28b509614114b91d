import { formats, type Format } from '#content/report.ts';
import { PublishError } from '#publish/publish-error.ts';
import { messageLanguages } from '#texts/messages.ts';
import { readOptions } from '../options.ts';

/** What a run of the check command was asked for. */
export interface CheckOptions {
  readonly format: Format;
  /** The language of the report; the archive’s first where it isn’t asked for. */
  readonly lang: string | undefined;
  /** How many warnings are let pass; infinite unless asked for. */
  readonly maxWarnings: number;
  /** Paths and codes to which the report is narrowed; empty for all. */
  readonly only: readonly string[];
  /** The file to which a summary for coordinators is added. */
  readonly summary: string | undefined;
  readonly watch: boolean;
}

/**
 * Reads the command line of the check command.
 * @throws {PublishError} in plain words, where an option or its value isn't known
 */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { all, last, words } = readOptions(args, options, usage);
  if (words[0] !== undefined)
    throw new PublishError(
      `\`${words[0]}\` isn’t an option. To look at one file or rule: --only ${words[0]}`,
    );
  const maxWarnings = last('max-warnings');
  const lang = last('lang');
  const summary = last('summary');
  const watch = last('watch') !== undefined;
  if (summary !== undefined && watch)
    throw new PublishError('--summary adds to a file once; leave out --watch.');
  return {
    format: formatOf(last('format') ?? 'text'),
    lang: lang === undefined ? undefined : languageOf(lang),
    maxWarnings: maxWarnings === undefined ? Infinity : numberOf(maxWarnings),
    only: all('only'),
    summary,
    watch,
  };
}

function formatOf(written: string): Format {
  const format = formats.find((name) => name === written);
  if (format) return format;
  throw new PublishError(`There is no format \`${written}\`. Formats are: ${formats.join(', ')}.`);
}

function languageOf(written: string): string {
  if (messageLanguages.includes(written)) return written;
  throw new PublishError(
    `The checker doesn’t speak \`${written}\`. Languages are: ${messageLanguages.join(', ')}.`,
  );
}

function numberOf(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new PublishError(`--max-warnings needs a whole number such as 0, not \`${written}\`.`);
}

const options = {
  format: { type: 'string' },
  lang: { type: 'string' },
  'max-warnings': { type: 'string' },
  only: { type: 'string', multiple: true },
  summary: { type: 'string' },
  watch: { type: 'boolean' },
} as const;

const usage: Readonly<Record<OptionName, string>> = {
  format: `--format ${formats.join('|')}`,
  lang: `--lang ${messageLanguages.join('|')}`,
  'max-warnings': '--max-warnings <number>',
  only: '--only <path or code>',
  summary: '--summary <file>',
  watch: '--watch',
};

type OptionName = keyof typeof options;
