import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '#content/nearest.ts';
import { PublishError } from '#publish/publish-error.ts';

/**
 * Reads a command line: every option with its values in their order, and the words between them. An option that takes
 * no value counts as given with an empty one.
 * @param usage how each option is written, or how the command is: said where one is wrong
 * @throws {PublishError} in plain words, where an option isn't known or lacks its value
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  options: Readonly<Record<Name, NonNullable<ParseArgsOptionsConfig[string]>>>,
  usage: Readonly<Record<Name, string>> | string,
): Given<Name> {
  const known = Object.keys(options) as Name[];
  const howTo = (name: Name) => (typeof usage === 'string' ? usage : usage[name]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values = new Map<Name, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const name = known.find((option) => option === token.name);
    if (name === undefined) throw new PublishError(`There is no option ${rawName}. ${meant(rawName)}`);
    if (options[name].type === 'boolean' && value !== undefined)
      throw new PublishError(`${rawName} takes no value.`);
    if (options[name].type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      throw new PublishError(`${rawName} needs a value: ${howTo(name)}`);
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return { all: (name) => values.get(name) ?? [], last: (name) => values.get(name)?.at(-1), words };

  function meant(written: string): string {
    const near = nearest(
      written,
      known.map((name) => `--${name}`),
    );
    if (near) return `Did you mean ${near}?`;
    return typeof usage === 'string' ? usage : `Options are: ${Object.values(usage).join(', ')}.`;
  }
}

/** What a command line gives. */
export interface Given<Name extends string> {
  /** The values of an option, in their order; none where it isn't given. */
  all(name: Name): readonly string[];
  /** Its last value; undefined where it isn't given. */
  last(name: Name): string | undefined;
  /** What stands between the options. */
  readonly words: readonly string[];
}
