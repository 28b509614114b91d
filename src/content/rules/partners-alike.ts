import type { Partner } from '#content/nodes.ts';
import { areOfOtherTypes, mayBeOne, namesOf, siteOf } from './partner-names.ts';
import type { Rule } from './rule.ts';

/**
 * Warns of two partners that look like one: they share a name or a website, and nothing known of both differs. Twins
 * and bodies that one another continue are two on purpose. It is told once, of the one whose id comes second.
 */
export const partnersAlike: Rule = ({ partners }, locate) => {
  const sharing = new Map<string, Partner[]>();
  return [...partners.values()].flatMap((partner) => {
    let other: Partner | undefined;
    for (const key of keysOf(partner)) {
      const before = sharing.get(key) ?? [];
      other ??= before.find((known) => looksLikeOne(partner, known));
      sharing.set(key, before);
      before.push(partner);
    }
    return other
      ? [
          {
            code: 'partners-alike',
            ...locate(partner, ['name']),
            params: { value: partner.data.name, other: other.id, otherFile: other.file },
          },
        ]
      : [];
  });
};

function keysOf(partner: Partner): string[] {
  const { own, others } = namesOf(partner.data);
  const { website } = partner.data;
  return [...new Set([own, ...others, ...(website ? [siteOf(website.url)] : [])])].filter(Boolean);
}

function looksLikeOne(a: Partner, b: Partner): boolean {
  if (!mayBeOne(a, b) || areTwoOnPurpose(a, b)) return false;
  const [mine, theirs] = [namesOf(a.data), namesOf(b.data)];
  if (mine.own === theirs.own) return true;
  if (areOfOtherTypes(a, b)) return false;
  const named = mine.others.includes(theirs.own) || theirs.others.includes(mine.own);
  // A short name is often a town's, and two bodies of one town may go by it; a website is one body's.
  const inOneTown = a.town !== undefined && a.town === b.town;
  const called = inOneTown && mine.others.some((name) => theirs.others.includes(name));
  return (
    named ||
    called ||
    (a.data.website !== undefined &&
      b.data.website !== undefined &&
      siteOf(a.data.website.url) === siteOf(b.data.website.url))
  );
}

function areTwoOnPurpose(a: Partner, b: Partner): boolean {
  const lineage = linesOf(b);
  return a.twins.some(({ partner }) => partner === b) || [...linesOf(a)].some((one) => lineage.has(one));
}

/** A body with all that it follows. */
function linesOf(partner: Partner): Set<Partner> {
  const lines = new Set([partner]);
  for (const one of lines) for (const predecessor of one.predecessors) lines.add(predecessor);
  return lines;
}
