import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Finding, Position } from './issue.ts';
import { deepest, findYamlExcess } from './yaml-limits.ts';
import { quoted } from './yaml-mends.ts';
import { readPlain } from './yaml-plain.ts';
import { nameSlips } from './yaml-slips.ts';

/** What a piece of YAML says, as text, lists and maps, with where each value and key stands. */
export interface Yaml {
  /** Text, a list, or a map without prototype; fields without a value are left out of maps. */
  readonly value: unknown;
  /** Where a value stands; of one that isn't written, where its nearest parent stands. */
  at(path: readonly PropertyKey[]): Position;
  /** Where a key stands. */
  keyAt(path: readonly PropertyKey[]): Position;
  /** Unquoted text that a comment cuts short. */
  readonly cuts: readonly {
    readonly path: readonly PropertyKey[];
    readonly position: Position;
    readonly lost: string;
    /** The whole text in quotes. */
    readonly whole: string;
  }[];
  readonly faults: readonly Finding[];
  /** Whether its fields can be told apart, be it only once its slips are mended. */
  readonly readable: boolean;
}

/** Faults that leave no doubt what the fields are. */
const harmless: ReadonlySet<string> = new Set([
  'yaml-duplicate-key',
  'yaml-anchor',
  'yaml-tag',
  'yaml-merge',
]);

/** Spaces in front of a field or an item that YAML takes for letters. */
const oddSpace = /^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff]\s*(?=- |[\w-]+:)/mu;

/** How often a text is read again with its slips mended: a slip may hide others. */
const rounds = 20;
/** Longer texts are read once; no record that people write comes near. In characters. */
const longestMended = 30_000;

/**
 * Reads the archive's one dialect of YAML, in which every scalar is the text that was typed. Never throws. Where things
 * stand in plain text is found out once it is asked for.
 */
export function parseYaml(source: string): Yaml {
  const value = readPlain(source);
  return value === undefined ? parseFully(source) : locatedBy(() => parseFully(source), value);
}

/** A value that holds, with its places from what makes them: that is asked for no earlier than they are. */
export function locatedBy(parse: () => Yaml, value: unknown): Yaml {
  let parsed: Yaml | undefined;
  const yaml = () => (parsed ??= parse());
  return {
    value,
    at: (path) => yaml().at(path),
    keyAt: (path) => yaml().keyAt(path),
    cuts: [],
    faults: [],
    readable: true,
  };
}

/**
 * Reads a text whole, with all places: every scalar is the text that was typed (YAML 1.2, failsafe schema), without
 * anchors, aliases, tags, merge keys and several documents. Never throws. Where people made slips of which it is known
 * how they should be, it reads on as if they were mended, so that all that is wrong with a text is told at once.
 */
export function parseFully(source: string): Yaml {
  let { mended, ...yaml } = parseOnce(source);
  const told = [...yaml.faults];
  for (let round = 1; mended !== undefined && source.length <= longestMended && round < rounds; round++) {
    ({ mended, ...yaml } = parseOnce(mended));
    const lines = new Set(told.map(({ line }) => line));
    told.push(...yaml.faults.filter(({ line }) => !lines.has(line)));
  }
  const faults = told.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { ...yaml, faults, readable: yaml.faults.every(({ code }) => harmless.has(code)) };
}

/** Reads a text as it is; gives it with its slips mended where it is known how they should be. */
function parseOnce(source: string): Omit<Yaml, 'readable'> & { mended?: string } {
  const lines = new LineCounter();
  const start = { line: 1, column: 1 };
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line, column: Math.max(1, col) };
  };
  const places = new Map<string, { value: Position; key: Position }>([['', { value: start, key: start }]]);
  const cuts: Yaml['cuts'][number][] = [];
  const faults: Finding[] = [];
  const broken: Finding[] = [];
  const quotes: number[] = [];
  const fault = (code: string, offset: number, params: Finding['params'] = {}) =>
    faults.push({ code, params, ...place(offset) });
  /** Signs that YAML takes for its own: a slip tells how the line should be. */
  const sign = (code: string, offset: number) => broken.push({ code, params: {}, ...place(offset) });

  const excess = findYamlExcess(source);
  if (excess) {
    lines.addNewLine(0);
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
      lines.addNewLine(at + 1);
    if (excess.of === 'depth') fault('yaml-too-deep', excess.offset, { limit: deepest });
    else fault('yaml-too-many', excess.offset);
    return { value: undefined, at: () => start, keyAt: () => start, cuts, faults };
  }
  const document = parseDocument(source, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // Looked for below: there, in time proportional to the number of keys.
    uniqueKeys: false,
  });

  const convert = (node: Node | null | undefined, path: PropertyKey[]): unknown => {
    if (!node) return '';
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      sign('yaml-alias', offset);
      return undefined;
    }
    if (node.anchor) sign('yaml-anchor', offset);
    if (node.tag) sign('yaml-tag', offset);
    if (isScalar(node)) {
      if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) quotes.push(offset);
      const text = String(node.value ?? '');
      const lost =
        node.type === Scalar.PLAIN && text !== ''
          ? /^[ \t]+(#.*)/.exec(source.slice(node.range![1]))?.[1]
          : undefined;
      if (lost) {
        const end = source.indexOf(lost, node.range![1]);
        const whole = source.slice(offset, end + lost.length).trimEnd();
        cuts.push({ path, position: place(end), lost, whole: quoted(whole.replace(/\s+/g, ' ')) });
      }
      return text;
    }
    if (isSeq(node))
      return node.items.map((item, index) => {
        const here = [...path, index];
        const position = place((item as Node | null)?.range?.[0] ?? offset);
        places.set(keyOf(here), { value: position, key: position });
        return convert(item as Node, here);
      });
    if (!isMap(node)) return undefined;
    const map = Object.create(null) as Record<string, unknown>;
    const names = new Map<string, number>();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = pair.key as Node | null;
      const keyOffset = key?.range?.[0] ?? offset;
      if (!isScalar(key) || String(key.value ?? '') === '') {
        sign('yaml-key', keyOffset);
        continue;
      }
      if (key.anchor) sign('yaml-anchor', keyOffset);
      if (key.tag) sign('yaml-tag', keyOffset);
      const name = String(key.value);
      if (name === '<<') {
        fault('yaml-merge', keyOffset);
        continue;
      }
      const before = names.get(name);
      if (before !== undefined) fault('yaml-duplicate-key', keyOffset, { line: String(before) });
      else names.set(name, place(keyOffset).line);
      const here = [...path, name];
      const written = pair.value as Node | null;
      const at = place(keyOffset);
      const empty = isScalar(written) && !written.value;
      places.set(keyOf(here), { key: at, value: written?.range && !empty ? place(written.range[0]) : at });
      const value = convert(written, here);
      // A value that is nothing but # and what is behind it is no remark, which has a space there.
      const hashed = empty || !written ? /^[ \t]*:[ \t]+(#[^\s#].*)/.exec(source.slice(key.range![1])) : null;
      if (hashed) {
        const lost = hashed[1]!.trimEnd();
        cuts.push({
          path: here,
          position: place(source.indexOf(lost, key.range![1])),
          lost,
          whole: quoted(lost),
        });
      }
      if (typeof value !== 'string' || value.trim() !== '') map[name] = value;
    }
    return map;
  };

  const value = convert(document.contents, []);
  const odd = oddSpace.exec(source);
  if (typeof value === 'string' && value !== '') sign('not-fields', document.contents?.range?.[0] ?? 0);
  for (const error of document.errors) {
    const [at] = error.pos;
    const code = codeOf(error);
    // A quote that is never closed is told where it was opened, not at the end of the file.
    const opened = code === 'yaml-unclosed' ? quotes.findLast((offset) => offset < at) : undefined;
    broken.push({ code, params: {}, ...place(opened ?? at) });
  }
  // What else is broken may follow from it, and is told once it is mended.
  if (odd) fault('yaml-space', odd.index);
  const { slips, mended } = odd
    ? {
        slips: [],
        mended: source.replaceAll(new RegExp(oddSpace, 'gmu'), (space) => ' '.repeat(space.length)),
      }
    : nameSlips(source, broken);
  for (const slip of slips) faults.push(slip);
  const find = (path: readonly PropertyKey[], of: 'value' | 'key'): Position => {
    for (let length = path.length; length >= 0; length--) {
      const found = places.get(keyOf(path.slice(0, length)));
      if (found) return length === path.length ? found[of] : found.value;
    }
    return start;
  };
  return {
    value,
    at: (path) => find(path, 'value'),
    keyAt: (path) => find(path, 'key'),
    cuts,
    faults,
    ...(mended !== undefined && { mended }),
  };
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}

/** The mistakes that people make most, told apart by what the parser says of them. */
function codeOf({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'yaml-colon';
    case 'MISSING_CHAR':
      return /quote|with a [\]}]/.test(message) ? 'yaml-unclosed' : 'yaml-indent';
    case 'BAD_DQ_ESCAPE':
      return 'yaml-backslash';
    case 'BAD_SCALAR_START':
      return 'yaml-needs-quotes';
    case 'MULTIPLE_DOCS':
      return 'yaml-documents';
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'yaml-indent';
    default:
      return 'yaml-syntax';
  }
}
