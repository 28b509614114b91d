import { fieldTable } from './field-table.ts';
import { schemaOf, sectionsOf } from './sections.ts';
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
