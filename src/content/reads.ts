import { digestOf } from './digest.ts';

/**
 * Notes which parts of an archive are read while something is made of it, so that it needn't be made again as long as each
 * of them holds the same. A part is a node of the graph, or what was derived of many of them. Whoever asks a part for
 * anything has read it: nobody has to tell what it needs.
 */
export function makeReads(): Reads {
  const parts = new Map<string, Part>();
  const partOf = new WeakMap<object, Part>();
  const derivations = new Map<string, object>();
  /** What has been read by what is made now. */
  let reading: Set<Part> | undefined;
  /** What is derived now. */
  let deriving: Part | undefined;

  const nameOf = (value: object) => partOf.get(value)?.key;
  const read = (part: Part) => void reading?.add(part);

  /** Enters a part. @param seen what everybody has in place of its facts */
  const enter = <Facts extends object>(part: Part, seen: Facts): Facts => {
    if (parts.has(part.key)) throw new Error(`Two parts of the archive are called ${part.key}.`);
    parts.set(part.key, part);
    partOf.set(seen, part);
    return seen;
  };

  const makePart = (key: string, facts: () => object, from: readonly Part[]): Part => {
    let digest: string | undefined;
    return { key, from, digest: () => (digest ??= digestOf(facts(), nameOf)) };
  };

  /** Facts of which every reading is noted. */
  const noting = <Facts extends object>(part: Part, facts: Facts): Facts =>
    new Proxy(facts, {
      get(facts, field) {
        read(part);
        return (facts as Fields)[field];
      },
      has(facts, field) {
        read(part);
        return field in facts;
      },
      ownKeys(facts) {
        read(part);
        return Reflect.ownKeys(facts);
      },
      set(facts, field, value) {
        (facts as Fields)[field] = value;
        return true;
      },
    });

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
    part(key, facts) {
      const part = makePart(key, () => facts, deriving ? [deriving] : []);
      return enter(part, noting(part, facts));
    },
    map(key, facts) {
      const part = makePart(key, () => facts, deriving ? [deriving] : []);
      const get = (key: string) => {
        const value = facts.get(key);
        read((value && partOf.get(value)) ?? part);
        return value;
      };
      const seen = new Proxy(facts, {
        get(facts, field) {
          if (field === 'get') return get;
          read(part);
          const value: unknown = Reflect.get(facts, field, facts);
          return typeof value === 'function' ? (value.bind(facts) as unknown) : value;
        },
      });
      return enter(part, seen);
    },
    derived<Facts extends object>(key: string, make: () => Facts): Facts {
      const known = derivations.get(key) as Facts | undefined;
      if (known) return known;
      const from: Part[] = [];
      let facts: Facts;
      const part = makePart(key, () => facts, from);
      const outer = deriving;
      deriving = part;
      try {
        const { made, read } = noted(make);
        facts = made;
        from.push(...read);
      } finally {
        deriving = outer;
      }
      const seen = enter(part, noting(part, facts));
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

type Fields = Record<string | symbol, unknown>;

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
  /** A part that knows others by name. Who gets one of them reads nothing but that; who looks further, reads which there are. */
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
