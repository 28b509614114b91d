import GithubSlugger from 'github-slugger';
import type * as z from 'zod';
import { fieldsOf, schemaAt } from '#content/walk.ts';
import { archiveSchema, kinds } from '#schema/kinds.ts';

/** The heading above each pair of markers, by what its table shows. */
export function sectionsOf(text: string): Sections {
  const slugger = new GithubSlugger();
  const fields = new Map<string, Section>();
  const values = new Map<string, Section>();
  let section: Section = { title: '', anchor: '' };
  let fenced = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced) continue;
    const heading = /^#+ (.+)$/.exec(line)?.[1];
    if (heading) section = { title: heading, anchor: slugger.slug(heading) };
    const [, what, name] = /^<!-- (fields|values) of (\S+) -->$/.exec(line) ?? [];
    if (what === 'fields') fields.set(signatureOf(schemaOf(name!)), section);
    if (what === 'values') values.set(name!, section);
  }
  return { fields, values };
}

/**
 * The schema that a marker names: `archive`, a kind, or a path in one of them (`projects.photos`: one photo).
 * @throws where there is none
 */
export function schemaOf(name: string): z.ZodType {
  const [first, ...path] = name.split('.');
  const root = first === 'archive' ? archiveSchema : kinds.find(({ id }) => id === first)?.schema;
  const schema =
    root &&
    schemaAt(
      root,
      path.flatMap((key) => [key, 0]),
    );
  if (!schema) throw new Error(`The schema has nothing called ${name}.`);
  return schema;
}

/** What tells maps apart: their fields. Two shapes with the same fields share a table. */
export function signatureOf(schema: z.ZodType): string {
  return Object.keys(fieldsOf(schema) ?? {}).join(' ');
}

/** Where the handbook shows a map's fields, by the map's signature, and a vocabulary's values, by its name. */
export interface Sections {
  readonly fields: ReadonlyMap<string, Section>;
  readonly values: ReadonlyMap<string, Section>;
}

/** A heading, and what a link to it ends in. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
}
