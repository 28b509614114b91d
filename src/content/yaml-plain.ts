/** Longer texts aren't read here, in characters: what is too much in them is told elsewhere. */
const LONGEST = 50_000;
/** Tabs, other controls and line ends, and marks without width. */
// oxlint-disable-next-line no-control-regex
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
const REMARK = /^ *(?:#|$)/;
/** How far a line is indented; the hyphen of an item; a field's name; what follows. */
const LINE = /^( *)(- +)?(?:([A-Za-z][\w-]{0,60}):(?: +|$))?(.*)$/;
const PLAIN = /^(?:[\p{L}\p{N}+(“„«»]|-\d)/u;
const DOUBLE_QUOTED = /^"([^"\\]*)"$/;
const SINGLE_QUOTED = /^'((?:[^']|'')*)'$/;
const FLOW_LIST = /^\[([^[\]{}"'#:]+)\]$/;

/**
 * Reads YAML of the plainest kind: fields and items, a line each, with text on that line, quoted or not, or a list of words
 * in brackets. Nearly all records are written so, and reading them takes a tenth of a YAML parser's time. Gives what
 * `parseFully` gives as the value, and only where that has no fault to tell and nothing is cut short; undefined of
 * everything else, which says nothing of whether it holds.
 */
export function readPlain(source: string): Record<string, unknown> | undefined {
  if (source.length > LONGEST || UNUSUAL.test(source)) return undefined;
  return new PlainReader(source).read();
}

class PlainReader {
  readonly #lines: readonly string[];
  #next = 0;
  #isPlain = true;
  /** The line at hand: how far it is indented, -1 behind the last one. */
  #indent = -1;
  /** How far behind the hyphen of an item its text begins; 0 of a line that is none. */
  #hyphen = 0;
  #name: string | undefined;
  #text = '';

  constructor(source: string) {
    this.#lines = source.split('\n');
  }

  read(): Record<string, unknown> | undefined {
    this.#advance();
    if (this.#indent !== 0) return undefined;
    const fields = this.#readFields(0);
    return this.#isPlain ? fields : undefined;
  }

  #advance(): void {
    let line = this.#lines[this.#next++];
    while (line !== undefined && REMARK.test(line)) line = this.#lines[this.#next++];
    if (line === undefined) {
      this.#indent = -1;
      return;
    }
    const [, indent, hyphen, name, text] = LINE.exec(line)!;
    this.#indent = indent!.length;
    this.#hyphen = hyphen?.length ?? 0;
    this.#name = name;
    this.#text = text!;
  }

  #readFields(indent: number): Record<string, unknown> {
    const fields = Object.create(null) as Record<string, unknown>;
    const names = new Set<string>();
    while (this.#indent === indent && this.#hyphen === 0 && this.#name !== undefined) {
      const name = this.#name;
      if (names.has(name)) this.#refuse();
      names.add(name);
      const value = this.#text === '' ? this.#readBelow(indent) : this.#readText();
      if (value !== undefined && !(typeof value === 'string' && value.trim() === '')) fields[name] = value;
    }
    if (this.#indent >= indent) this.#refuse();
    return fields;
  }

  /** What stands below a field's name: fields that are indented further, or a list. */
  #readBelow(indent: number): unknown {
    this.#advance();
    if (this.#hyphen > 0 && this.#indent >= indent) return this.#readItems(this.#indent);
    return this.#indent > indent ? this.#readFields(this.#indent) : undefined;
  }

  #readItems(indent: number): unknown[] {
    const items: unknown[] = [];
    while (this.#indent === indent && this.#hyphen > 0) {
      if (this.#name === undefined) items.push(this.#readText());
      else {
        this.#indent += this.#hyphen;
        this.#hyphen = 0;
        items.push(this.#readFields(this.#indent));
      }
    }
    return items;
  }

  /** The text on the line at hand, which is then done with. */
  #readText(): string | string[] {
    const text = withoutSpace(this.#text);
    const value = textOf(text) ?? wordsOf(text);
    if (value === undefined) this.#refuse();
    else this.#advance();
    return value ?? '';
  }

  /** Ends the reading: behind the last line, there is nothing to read. */
  #refuse(): void {
    this.#isPlain = false;
    this.#next = this.#lines.length;
    this.#indent = -1;
  }
}

function textOf(text: string): string | undefined {
  if (PLAIN.test(text))
    return text.includes(': ') || text.includes(' #') || text.endsWith(':') ? undefined : text;
  return DOUBLE_QUOTED.exec(text)?.[1] ?? SINGLE_QUOTED.exec(text)?.[1]?.replaceAll("''", "'");
}

function wordsOf(text: string): string[] | undefined {
  const words = FLOW_LIST.exec(text)?.[1]?.split(',').map(withoutSpace);
  return words?.every((word) => PLAIN.test(word)) ? words : undefined;
}

/** A text without the spaces around it; one that doesn't break is a letter to YAML. */
function withoutSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
