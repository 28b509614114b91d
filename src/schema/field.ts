import * as z from 'zod';

/** What the reader, the graph and the editors need to know of a value beyond its shape. */
export interface Traits {
  /** The value is the id of a record of this kind. */
  ref?: string;
  /** The value is the path of a file beside the record. */
  file?: 'picture' | 'document' | 'any';
  /** The value is language: a translation may replace it. */
  translatable?: boolean;
  /** The value may run over several lines. */
  lines?: boolean;
  /** How many code points the value should have at most, and how many it may have. */
  length?: { advised: number; limit: number };
  /** The value is an e-mail address. */
  mailbox?: boolean;
  /** The types that a YAML 1.2 editor gives to a value that is written without quotes. */
  yaml?: readonly ('string' | 'integer' | 'number' | 'boolean')[];
  /** The closed list that the value is taken from: its name among the labels. */
  vocabulary?: string;
  /** A single value stands for a map with this key. */
  shorthand?: string;
  /** What is inside a combinator that zod can't see through: a schema. */
  of?: object;
  /** One item may stand for a list of one. */
  oneOrList?: boolean;
}

/** The traits of every value; a shape that was given a title keeps those that it had. */
export const traits = z.registry<Traits>();

/** A code of the catalogue, with what its message names. */
export type Fault = { code: string } & Record<string, string | number | readonly string[]>;

/** Refuses a value from within a transform. */
export type Refuse = (code: string, params?: Omit<Fault, 'code'>) => never;

/** A required field: its title, what it means, and values as people write them. */
export function required<S extends z.ZodType>(
  shape: S,
  title: string,
  description: string,
  examples: unknown[] = [],
): S {
  return shape.meta({ title, description, examples });
}

/** An optional field: its title, what it means, and values as people write them. */
export function optional<S extends z.ZodType>(
  shape: S,
  title: string,
  description: string,
  examples: unknown[] = [],
): z.ZodOptional<S> {
  return required(shape, title, description, examples).optional();
}

/**
 * A value that is written as text and held as something else.
 * `read` gets the text without its surrounding space; `refuse` ends it with a code of the catalogue.
 */
export function scalar<T>(
  known: Traits,
  read: (text: string, refuse: Refuse) => T,
): z.ZodPipe<z.ZodString, z.ZodTransform<T, string>> {
  return z
    .string()
    .transform((text, ctx): T => {
      try {
        const refuse: Refuse = (code, params) => {
          throw new Refusal({ code, ...params } as Fault);
        };
        return read(text.trim() || refuse('empty-value'), refuse);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        ctx.issues.push({ code: 'custom', params: error.fault, input: text });
        return z.NEVER;
      }
    })
    .register(traits, known);
}

/**
 * A map that may be written as one value, which stands for the field `key`.
 * The issues are those of the way in which it was written, never of both.
 */
export function shorthand<S extends z.ZodType>(
  key: string,
  schema: S,
): z.ZodType<z.output<S>, string | z.input<S>> {
  return z
    .unknown()
    .transform((value, ctx): z.output<S> => {
      const whole = isMap(value);
      const result = schema.safeParse(whole ? value : { [key]: value });
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        ctx.issues.push({
          ...issue,
          input: value,
          path: whole ? issue.path : issue.path.slice(1),
        } as z.core.$ZodRawIssue);
      return z.NEVER;
    })
    .register(traits, { shorthand: key, of: schema }) as unknown as z.ZodType<
    z.output<S>,
    string | z.input<S>
  >;
}

/** A list that may be written as its only item. */
export function oneOrList<S extends z.ZodType>(item: S): z.ZodType<z.output<S>[], z.input<S> | z.input<S>[]> {
  const list = z.array(item);
  return z
    .unknown()
    .transform((value, ctx): z.output<S>[] => {
      const many = Array.isArray(value);
      const result = list.safeParse(many ? value : [value]);
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        ctx.issues.push({
          ...issue,
          input: value,
          path: many ? issue.path : issue.path.slice(1),
        } as z.core.$ZodRawIssue);
      return z.NEVER;
    })
    .register(traits, { oneOrList: true, of: item }) as unknown as z.ZodType<
    z.output<S>[],
    z.input<S> | z.input<S>[]
  >;
}

/**
 * Adds a rule that looks at several fields of one map. It runs even where a field is wrong, so that all mistakes
 * are found at once: `value` may lack fields, and a field that was refused isn't of its type.
 */
export function rule<S extends z.ZodType>(
  schema: S,
  check: (value: Partial<z.output<S>>, report: (path: PropertyKey[], fault: Fault) => void) => void,
): S {
  return schema.superRefine(
    (value, ctx) =>
      check(value as Partial<z.output<S>>, (path, fault) =>
        ctx.addIssue({ code: 'custom', path: path as (string | number)[], params: fault, input: value }),
      ),
    { when: (payload) => isMap(payload.value) },
  );
}

/** Whether a value is a map as YAML gives it, not a list or a scalar. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Refusal extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}
