import { parseArgs } from 'node:util';
import { nearest } from '#content/nearest.ts';
import { formats, type Format } from '#content/report.ts';
import { PublishError } from '#publish/publish-error.ts';
import { messageLanguages } from '#texts/messages.ts';

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
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given: Record<OptionName, string[]> = {
    format: [],
    lang: [],
    'max-warnings': [],
    only: [],
    summary: [],
    watch: [],
  };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      throw new PublishError(
        `\`${token.value}\` isn’t an option. To look at one file or rule: --only ${token.value}`,
      );
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new PublishError(`There is no option ${rawName}. ${meant(rawName)}`);
    if (options[name].type === 'boolean' && value !== undefined)
      throw new PublishError(`${rawName} takes no value.`);
    if (options[name].type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      throw new PublishError(`${rawName} needs a value: ${usage[name]}`);
    given[name].push(value ?? '');
  }
  const maxWarnings = given['max-warnings'].at(-1);
  const lang = given.lang.at(-1);
  const summary = given.summary.at(-1);
  const watch = given.watch.length > 0;
  if (summary !== undefined && watch)
    throw new PublishError('--summary adds to a file once; leave out --watch.');
  return {
    format: formatOf(given.format.at(-1) ?? 'text'),
    lang: lang === undefined ? undefined : languageOf(lang),
    maxWarnings: maxWarnings === undefined ? Infinity : numberOf(maxWarnings),
    only: given.only,
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

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function meant(written: string): string {
  const near = nearest(
    written,
    Object.keys(options).map((name) => `--${name}`),
  );
  return near ? `Did you mean ${near}?` : `Options are: ${Object.values(usage).join(', ')}.`;
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
