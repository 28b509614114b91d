import { stringify } from 'yaml';
import * as z from 'zod';
import { isMap, traits } from '#schema/field.ts';
import { roles } from '#schema/vocabularies/roles.ts';
import { bare, fieldsOf, schemaAt } from './walk.ts';
import { quoted } from './yaml-mends.ts';

/** How people part the items of a list that they write as one text. */
const betweenItems = /\s*[,;]\s*|\s+(?:and|et|și|si|und|y|e|&)\s+/;
const hyphenLike = /^[-–—•·‣*]\s*/;
/** Text that needs no quotes within brackets. */
const plainItem = /^[\p{L}\p{N}][^,[\]{}:#"']*$/u;

/** A line that gives a missing field its value as the schema's example has it; undefined where it has none. */
export function exampleLine(root: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const field = path.at(-1);
  const fields = fieldsOf(schemaAt(root, path.slice(0, -1)) ?? root);
  const shape = typeof field === 'string' ? fields?.[field] : undefined;
  const example = [(shape && z.globalRegistry.get(bare(shape))?.examples) ?? []].flat()[0];
  if (example === undefined) return undefined;
  const flow = { schema: 'failsafe', collectionStyle: 'flow', lineWidth: 0 } as const;
  return `${String(field)}: ${stringify(example, flow).trim()}`;
}

/** How a value of another shape would be written right, where that leaves no doubt: text with commas as a list, for example. */
export function lineMeant(root: z.ZodType, path: readonly PropertyKey[], value: unknown): string | undefined {
  const field = path.findLast((step) => typeof step === 'string');
  const start = typeof path.at(-1) === 'number' ? '- ' : `${String(field)}: `;
  const schema = schemaAt(root, path);
  if (!schema) return undefined;
  if (schema instanceof z.ZodArray && typeof value === 'string') {
    const items = value.split(betweenItems).filter(Boolean);
    return `${start}[${items.map((item) => inList(schema.element as z.ZodType, item)).join(', ')}]`;
  }
  if (fieldsOf(schema) && typeof value === 'string') {
    const name = onlyRequired(schema);
    return name && (start === '- ' ? `- ${name}: ${value}` : `${start}{ ${name}: ${item(value)} }`);
  }
  // Text with a colon in an item of a list is taken for a field.
  const [only, ...others] = isMap(value) ? Object.entries(value) : [];
  if (
    only &&
    others.length === 0 &&
    typeof only[1] === 'string' &&
    !(schema instanceof z.ZodArray) &&
    !fieldsOf(schema)
  )
    return start + quoted(`${only[0]}: ${only[1]}`);
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') return start + value[0];
  return undefined;
}

/**
 * A partner without a record of its own as a project lists it, where fields stand in the place of its id; undefined
 * where the field isn't called like what a partner may be in a project.
 */
export function memberMeant(field: string, value: Readonly<Record<string, unknown>>): string | undefined {
  const { name } = value;
  if (!(roles as readonly string[]).includes(field) || typeof name !== 'string') return undefined;
  const known = ['name', 'country', 'town'].flatMap((key) => {
    const text = value[key];
    return typeof text === 'string' ? [`${key}: ${item(text)}`] : [];
  });
  return `- { ${[...known, `role: ${field}`].join(', ')} }`;
}

/** Whether a text where a list belongs is one whose hyphens aren't hyphens with a space. */
export function isMarked(value: unknown): value is string {
  return typeof value === 'string' && hyphenLike.test(value);
}

/** The first item of such a text as it would be written right. */
export function firstItem(value: string): string {
  return `- ${value.replace(hyphenLike, '').split(/\s+[-–—•·‣*]\s*/)[0]!}`;
}

function inList(element: z.ZodType, text: string): string {
  const isShort = traits.get(bare(element))?.shorthand !== undefined;
  const name = isShort || !fieldsOf(element) ? undefined : onlyRequired(element);
  return name ? `{ ${name}: ${item(text)} }` : item(text);
}

function item(text: string): string {
  return plainItem.test(text) ? text : quoted(text);
}

/** The one field that a map must have. */
function onlyRequired(schema: z.ZodType): string | undefined {
  const required = Object.entries(fieldsOf(schema) ?? {}).filter(
    ([, field]) => !(field instanceof z.ZodOptional),
  );
  return required.length === 1 ? required[0]![0] : undefined;
}
