import type { Found, PlaceQuery } from './gazetteer.ts';
import type { Issue, Position } from './issue.ts';
import type { Reading } from './records.ts';

/**
 * Warns of towns that the gazetteer doesn't know, or knows several of, where neither a region nor coordinates tell
 * which is meant: they have no place on a map, and may be misspelt.
 */
export function townIssues({ records }: Reading, lookUp: (query: PlaceQuery) => Found | undefined): Issue[] {
  const issues: Issue[] = [];
  const check = (file: string, at: () => Position, { town, country, region, latitude }: Named) => {
    if (!town || !country || region || latitude !== undefined) return;
    const found = lookUp({ town, country });
    if (found?.status === 'unknown')
      issues.push({
        code: 'town-unknown',
        params: { value: town, country, ...(found.meant && { nearest: found.meant }) },
        file,
        ...at(),
      });
    if (found?.status === 'ambiguous') {
      const regions = [...new Set(found.candidates.flatMap(({ region }) => region ?? []))];
      issues.push({
        code: 'town-ambiguous',
        params: { value: town, country, known: regions },
        file,
        ...at(),
      });
    }
  };
  for (const { file, at, data } of records.partners.values()) check(file, () => at(['town']), data);
  for (const { file, at, data } of records.projects.values())
    data.partners?.forEach((member, index) => check(file, () => at(['partners', index, 'town']), member));
  for (const { file, at, data } of records.events.values()) {
    const isListed = () => JSON.stringify(at(['place', 0])) !== JSON.stringify(at(['place']));
    data.place?.forEach((place, index) =>
      check(file, () => at(isListed() ? ['place', index, 'town'] : ['place', 'town']), place),
    );
  }
  for (const { file, at, data } of [...records.projects.values(), ...records.events.values()])
    data.participants?.delegations?.forEach((delegation, index) =>
      check(file, () => at(['participants', 'delegations', index, 'town']), delegation),
    );
  return issues;
}

interface Named {
  readonly town?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly latitude?: number | undefined;
}
