import GithubSlugger from 'github-slugger';
import type * as z from 'zod';
import { schemaAt } from '#content/walk.ts';
import { archiveSchema, kinds } from '#schema/kinds.ts';
import { fieldTable, signatureOf } from './field-table.ts';
import { programmeTable, valueTable } from './value-table.ts';

const block = /(<!-- (fields|values) of (\S+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * Fills every pair of markers in a Markdown text with its table: `<!-- fields of projects.photos -->`, a path of a
 * kind's schema or `archive`, and `<!-- values of role -->`, a vocabulary or `programme`. Each ends at `<!-- end -->`.
 * Tables link to each other by the heading that stands above them.
 * @throws where a marker names nothing that there is
 */
export function fillTables(text: string): string {
  const sections = sectionsOf(text);
  return text.replace(block, (_, begin: string, what: string, name: string, end: string) => {
    const table =
      what === 'fields'
        ? fieldTable(schemaOf(name), sections)
        : name === 'programme'
          ? programmeTable()
          : valueTable(name);
    return `${begin}\n${table}\n\n${end}`;
  });
}

/** The heading above each table, by what the table shows. */
function sectionsOf(text: string): Sections {
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

function schemaOf(name: string): z.ZodType {
  const [first, ...path] = name.split('.');
  const root = first === 'archive' ? archiveSchema : kinds.find(({ id }) => id === first)?.schema;
  const schema = root && schemaAt(root, path.flatMap(intoList(root)));
  if (!schema) throw new Error(`The schema has nothing called ${name}.`);
  return schema;
}

/** Steps into the items of a list, so that `projects.photos` names one photo. */
function intoList(root: z.ZodType) {
  const done: PropertyKey[] = [];
  return (key: string): PropertyKey[] => {
    done.push(key);
    const isList = schemaAt(root, done)?.def.type === 'array';
    if (isList) done.push(0);
    return isList ? [key, 0] : [key];
  };
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
