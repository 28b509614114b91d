import type { Event, Project, RecordNode } from '#content/nodes.ts';
import { facetLabel } from './facets.ts';
import { ties } from './holdings.ts';
import { programmeAbbreviation } from './programme.ts';
import { indexedIn } from './record.ts';
import type { Site } from './site.ts';

/**
 * What search finds a record by beside what its page says: the abbreviation of its programme, and what it is about in
 * the languages of the archive that search doesn't find it in, so that whoever looks for `remembrance Latvia` finds
 * what is told in French alone. Languages without interface texts of their own have none of these.
 * @param lang the language of its page
 * @param countries its countries
 * @param project what it belongs to, or itself
 */
export function searchLabels(
  site: Site,
  lang: string,
  node: RecordNode<Event['kind'] | Project['kind']>,
  countries: readonly string[],
  project: Project | undefined,
): string[] {
  const { languages } = site.graph.archive;
  const found = indexedIn(node, languages);
  const labels = languages
    .filter((lang) => !found.has(lang) && !site.texts(lang).fallback)
    .flatMap((lang) => [
      ...countries.map((code) => facetLabel(site, 'country', code, lang)),
      ...(project
        ? (['programme', 'action', 'topic'] as const).flatMap((facet) =>
            ties[facet].projects(project).map((value) => facetLabel(site, facet, value, lang)),
          )
        : []),
    ]);
  const abbreviation = project?.programme && programmeAbbreviation(site.texts(lang), project.programme.value);
  return [...new Set([...(abbreviation ? [abbreviation] : []), ...labels.map(({ text }) => text)])];
}
