import type { Partner } from '#content/nodes.ts';
import { areOfOtherTypes, identityOf, mayBeOne, type Identity } from './partner-identity.ts';
import type { Rule } from './rule.ts';

/**
 * Warns of two partners that look like one: they share a name or a website, and nothing known of both differs. Twins
 * and bodies of one line, in which one continues another, are several on purpose. It is told once, of the one whose id
 * comes second.
 */
export const partnersAlike: Rule = ({ partners }, locate) => {
  const sharing = new Map<string, Known[]>();
  const lines = linesOf(partners.values());
  return [...partners.values()].flatMap((partner) => {
    const { website } = partner.data;
    const site = website && siteOf(website.url);
    const known = { partner, line: lines.get(partner)!, site, ...identityOf(partner) };
    let other: Known | undefined;
    for (const key of keysOf(known)) {
      const before = sharing.get(key) ?? [];
      other ??= before.find((one) => lookLikeOne(known, one));
      sharing.set(key, before);
      before.push(known);
    }
    return other
      ? [
          {
            code: 'partners-alike',
            ...locate(partner, ['name']),
            params: { value: partner.data.name, other: other.partner.id, otherFile: other.partner.file },
          },
        ]
      : [];
  });
};

function keysOf({ own, others, site }: Known): string[] {
  return [...new Set([own, ...others, ...(site === undefined ? [] : [site])])].filter(Boolean);
}

function lookLikeOne(a: Known, b: Known): boolean {
  if (a.line === b.line || !mayBeOne(a, b)) return false;
  if (a.partner.twins.some(({ partner }) => partner === b.partner)) return false;
  if (a.own === b.own) return true;
  if (areOfOtherTypes(a, b)) return false;
  const named = a.others.includes(b.own) || b.others.includes(a.own);
  // A short name is often a town's, and two bodies of one town may go by it; a website is one body's.
  const inOneTown = a.town !== undefined && a.town === b.town;
  const called = inOneTown && a.others.some((name) => b.others.includes(name));
  return named || called || (a.site !== undefined && a.site === b.site);
}

/** Of each body the first of its line: of all that continue one another, over however many steps. */
function linesOf(partners: Iterable<Partner>): Map<Partner, Partner> {
  const lines = new Map<Partner, Partner>();
  for (const first of partners) {
    if (lines.has(first)) continue;
    const line = new Set([first]);
    for (const one of line) {
      lines.set(one, first);
      for (const near of [...one.predecessors, ...one.successors]) line.add(near);
    }
  }
  return lines;
}

function siteOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/(?:index\.\w+)?$/, '')}${search}`;
}

interface Known extends Identity {
  readonly partner: Partner;
  readonly line: Partner;
  /** The page that its website stands for: host, without `www.`, and path. */
  readonly site: string | undefined;
}
