import { digestOf } from './digest.ts';

/**
 * Notes which parts of an archive are read while something is made of it, so that it needn't be made again as long as each
 * of them holds the same. A part is a node of the graph, or what was derived of many of them. Whoever asks a part for
 * anything has read it: nobody has to tell what it needs.
 * @param names what other objects in parts are known by: two of one name hold the same, in whatever archive
 */
export function makeReads(names: ReadonlyMap<object, string> = new Map()): Reads {
  const parts = new Map<string, Part>();
  const partOf = new Map<object, Part>();
  const derivations = new Map<string, object>();
  const shapes = new Map<string, Seen>();
  /** What has been read by what is made now. */
  let reading: Set<Part> | undefined;
  /** What is derived now, and the keys of the parts that were made for it. */
  let deriving: { readonly part: Part; readonly own: Set<string> } | undefined;

  const nameOf = (value: object) => partOf.get(value)?.key ?? names.get(value);
  const read = (part: Part) => void reading?.add(part);

  const enter = (key: string, from: readonly Part[], facts: () => unknown): Part => {
    if (parts.has(key)) throw new Error(`Two parts of the archive are called ${key}.`);
    let digest: string | undefined;
    const part: Part = { key, from, digest: () => (digest ??= digestOf(facts(), nameOf)) };
    parts.set(key, part);
    return part;
  };

  /** Enters a part of what the graph is made of, or of what is derived now. */
  const enterOwn = (key: string, facts: unknown): Part => {
    const part = enter(key, deriving ? [deriving.part] : [], () => facts);
    deriving?.own.add(key);
    return part;
  };

  /** What everybody has in place of a part's facts. */
  const see = <Facts extends object>(part: Part, facts: Facts): Facts => {
    const fields = Object.keys(facts);
    const shape = fields.join();
    let Seen = shapes.get(shape);
    if (!Seen) shapes.set(shape, (Seen = makeSeen(fields, read)));
    const seen = new Seen(part, facts) as unknown as Facts;
    partOf.set(seen, part);
    return seen;
  };

  const noted = <Made>(make: () => Made): Noted<Made> => {
    const outer = reading;
    const own = new Set<Part>();
    reading = own;
    try {
      return { made: make(), read: [...own] };
    } finally {
      reading = outer;
    }
  };

  return {
    part: (key, facts) => see(enterOwn(key, facts), facts),
    map(key, facts) {
      const whole = enterOwn(key, facts);
      const own = new Map<string, Part>();
      for (const [name, value] of facts) {
        const part = partOf.get(value) ?? enterOwn(`${key}/${name}`, value);
        if (part.key !== `${key}/${name}`) throw new Error(`${part.key} can’t be ${name} of ${key}.`);
        own.set(name, part);
      }
      const get = (name: string) => {
        read(own.get(name) ?? whole);
        return facts.get(name);
      };
      const seen = new Proxy(facts, {
        get(facts, field) {
          if (field === 'get') return get;
          read(whole);
          const value: unknown = Reflect.get(facts, field, facts);
          return typeof value === 'function' ? (value.bind(facts) as unknown) : value;
        },
      });
      partOf.set(seen, whole);
      return seen;
    },
    derived<Facts extends object>(key: string, make: () => Facts): Facts {
      const known = derivations.get(key) as Facts | undefined;
      if (known) return known;
      const from: Part[] = [];
      const own = new Set<string>();
      let facts: Facts | undefined;
      // Which parts were made for it counts as well: who has read one of them must learn that it is gone.
      const part = enter(key, from, () => [facts, own]);
      const outer = deriving;
      deriving = { part, own };
      try {
        const { made, read } = noted(make);
        facts = made;
        // One after the other: as arguments of one call they may be too many for the stack.
        for (const part of read) if (!own.has(part.key)) from.push(part);
      } catch (error) {
        for (const made of [key, ...own]) parts.delete(made);
        throw error;
      } finally {
        deriving = outer;
      }
      const seen = see(part, facts);
      derivations.set(key, seen);
      return seen;
    },
    noted,
    add(parts) {
      if (reading) for (const part of parts) reading.add(part);
    },
    find: (key) => parts.get(key),
    digest: (value) => digestOf(value, nameOf),
  };
}

/**
 * What whoever asks for all that an object holds asks for, too: to spread a part, compare it with another or print it. A
 * part has no fields of its own, so it would seem empty and like every other.
 */
const ALL = Symbol('all fields');
const refusal: PropertyDescriptor = { enumerable: true, get: refuse };

function refuse(): never {
  throw new TypeError(
    'A part of the archive can’t be spread, compared or written as a whole: name its fields.',
  );
}

/** A class whose objects have these fields and tell when one of them is read; any other can't be given to them. */
function makeSeen(fields: readonly string[], read: (part: Part) => void): Seen {
  class SeenPart {
    readonly #part: Part;
    readonly #facts: Record<string, unknown>;

    constructor(part: Part, facts: object) {
      this.#part = part;
      this.#facts = facts as Record<string, unknown>;
      Object.defineProperty(this, ALL, refusal);
      Object.preventExtensions(this);
    }

    toJSON(): never {
      return refuse();
    }

    static {
      for (const field of fields)
        Object.defineProperty(this.prototype, field, {
          get(this: SeenPart) {
            read(this.#part);
            return this.#facts[field];
          },
          set(this: SeenPart, value) {
            this.#facts[field] = value;
          },
        });
    }
  }
  return SeenPart;
}

type Seen = new (part: Part, facts: object) => object;

/** A part of an archive that can be read. */
export interface Part {
  /** Unlike that of any other: `projects/strings`. */
  readonly key: string;
  /** What it was derived from; nothing for what the graph is made of. */
  readonly from: readonly Part[];
  /** A checksum of what it holds; other parts in it count by their keys alone. */
  digest(): string;
}

/** What was made, and the parts that were read for it. */
export interface Noted<Made> {
  readonly made: Made;
  readonly read: readonly Part[];
}

export interface Reads {
  /** A part with these facts: what it returns is to be read in their place. */
  part<Facts extends object>(key: string, facts: Facts): Facts;
  /**
   * A part that knows others by name, each of which is called `key/name`. Who gets one of them reads nothing but that; who
   * looks further, reads which there are.
   */
  map<Value extends object>(key: string, facts: ReadonlyMap<string, Value>): ReadonlyMap<string, Value>;
  /** What is derived of other parts, once for everybody, as a part of its own: only when it came to another result does it count as changed. */
  derived<Facts extends object>(key: string, make: () => Facts): Facts;
  /** Makes something, and tells what was read for it. What is made later, as a promise, is not noted. */
  noted<Made>(make: () => Made): Noted<Made>;
  /** Notes parts as read, of who uses what was made of them earlier. */
  add(parts: readonly Part[]): void;
  /** A part by its key, once it is there. */
  find(key: string): Part | undefined;
  /** A checksum of a value with all that is in it; parts in it count by their keys. @throws Error for a function */
  digest(value: unknown): string;
}
