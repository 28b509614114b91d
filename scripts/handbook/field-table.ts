import { stringify } from 'yaml';
import * as z from 'zod';
import { bare, fieldsOf } from '#content/walk.ts';
import { traits } from '#schema/field.ts';
import { kinds } from '#schema/kinds.ts';
import { signatureOf, type Sections } from './sections.ts';
import { cell, table } from './table.ts';

const codes: Readonly<Record<string, string>> = { country: 'country code', language: 'language code' };

/** A table of a map's fields: how each is written, what it means, an example. Required ones have a star. */
export function fieldTable(schema: z.ZodType, sections: Sections): string {
  return table(['Field', 'Write', 'Meaning', 'Example'], rowsOf(schema, sections));
}

/** A row a field; fields of a map that has no table of its own follow it. */
function rowsOf(schema: z.ZodType, sections: Sections, above = ''): string[][] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const shape = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
    const { title, description, examples } = z.globalRegistry.get(shape) ?? {};
    if (!title || !description) throw new Error(`The field ${above}${name} has no title or description.`);
    const inner = innerMap(field);
    const told = inner === undefined || sections.fields.has(signatureOf(inner));
    const example = [examples ?? []].flat()[0];
    return [
      [
        `${above}\`${name}\`${shape === field ? ' *' : ''}`,
        writtenAs(field, sections),
        meaning(name, title, description),
        example === undefined ? '' : `\`${cell(inYaml(example))}\``,
      ],
      ...(told ? [] : rowsOf(inner, sections, `${above}\`${name}\` › `)),
    ];
  });
}

/** What a field means, with its title where that says more than its name. */
function meaning(name: string, title: string, description: string): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters(title) === letters(name) ? cell(description) : `${cell(title)}. ${cell(description)}`;
}

/** How a value is written, in a coordinator's words. */
function writtenAs(schema: z.ZodType, sections: Sections): string {
  const here = bare(schema);
  const known = traits.get(here) ?? {};
  const of = known.of as z.ZodType | undefined;
  if (known.oneOrList) return `${writtenAs(of!, sections)}, or a list of them`;
  if (known.shorthand)
    return `${writtenAs(fieldsOf(of!)![known.shorthand]!, sections)}, or ${fieldsAt(of!, sections)}`;
  if (fieldsOf(here)) return fieldsAt(here, sections);
  if (here instanceof z.ZodArray) return `list of: ${writtenAs(here.element as z.ZodType, sections)}`;
  if (here instanceof z.ZodRecord) return 'a line for each: `keyword: text`';
  if (known.ref) return `id of a ${kinds.find(({ id }) => id === known.ref)!.one}`;
  if (known.file) return `file name of a ${known.file === 'any' ? 'picture or document' : known.file}`;
  if (known.vocabulary) return codes[known.vocabulary] ?? valueOf(known.vocabulary, sections);
  const [first] = known.yaml ?? [];
  if (first === 'boolean') return '`true` or `false`';
  if (first === 'integer') return 'whole number';
  if (first === 'number') return 'number';
  if (known.yaml?.join() === 'string,integer') return 'date';
  return known.lines ? 'text of any length' : 'text';
}

function fieldsAt(schema: z.ZodType, { fields }: Sections): string {
  const section = fields.get(signatureOf(schema));
  if (!section) return 'fields, see below';
  return `[${section.title.charAt(0).toLowerCase()}${section.title.slice(1)}](#${section.anchor})`;
}

function valueOf(vocabulary: string, { values }: Sections): string {
  const section = values.get(vocabulary === 'action' ? 'programme' : vocabulary);
  if (!section) throw new Error(`The handbook has no table of the values of ${vocabulary}.`);
  return `a value of [${section.title}](#${section.anchor})`;
}

/** The map that a value is, or that the items of a list are, where there is one. */
function innerMap(schema: z.ZodType): z.ZodType | undefined {
  const here = bare(schema);
  const of = traits.get(here)?.of as z.ZodType | undefined;
  if (of) return innerMap(of);
  if (here instanceof z.ZodArray) return innerMap(here.element as z.ZodType);
  return fieldsOf(here) ? here : undefined;
}

/** A value as it is written in a record, on one line. */
function inYaml(value: unknown): string {
  return stringify(value, {
    schema: 'failsafe',
    collectionStyle: 'flow',
    flowCollectionPadding: true,
    lineWidth: 0,
  }).trim();
}
