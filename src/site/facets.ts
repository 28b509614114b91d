import { families, programmes } from '#schema/vocabularies/programmes.ts';
import { countryAddress, programmeAddress, sdgAddress, topicAddress, yearAddress } from './addresses.ts';
import { topicLabel } from './archive.ts';
import type { FacetId, Holding, Holdings } from './holdings.ts';
import { actionName, programmeName } from './programme.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** One way to narrow the archive down. */
interface Facet {
  /** What a value is called in a list of values. */
  label(site: Site, value: string, lang: string): Words;
  address(lang: string, value: string): string;
  /** By label in the reader's alphabet, by number from the highest or the lowest, or as the vocabulary has it. */
  readonly order: 'label' | 'highest' | 'lowest' | readonly string[];
}

const actionsInOrder = programmes.flatMap(({ family, id, actions }) =>
  actions.flatMap((action) => [
    `${id}/${action.id}`,
    ...(family === undefined ? [] : [`${family}/${action.id}`]),
  ]),
);

const facets: Record<FacetId, Facet> = {
  country: {
    label: (site, code, lang) => ({ text: site.texts(lang).country(code) }),
    address: countryAddress,
    order: 'label',
  },
  programme: {
    label: (site, id, lang) => programmeName(site.texts(lang), id),
    address: (lang, id) => programmeAddress(lang, id),
    order: [...programmes, ...families].map(({ id }) => id),
  },
  action: {
    label: (site, value, lang) => actionName(site.texts(lang), ...programmeAndAction(value)),
    address: (lang, value) => programmeAddress(lang, ...programmeAndAction(value)),
    order: actionsInOrder,
  },
  year: { label: (_, year) => ({ text: year }), address: yearAddress, order: 'highest' },
  topic: {
    label: ({ graph }, topic, lang) => topicLabel(graph.archive, topic, lang),
    address: topicAddress,
    order: 'label',
  },
  sdg: {
    label: (site, sdg, lang) => {
      const name = sayLabel(site.texts(lang), 'sdg', sdg);
      return { ...name, text: `${sdg} ${name.text}` };
    },
    address: (lang, sdg) => sdgAddress(lang, Number(sdg)),
    order: 'lowest',
  },
};

/** A value of a facet with its page and how many records it holds; none are counted where none are of that kind. */
export interface FacetLink extends Words {
  readonly value: string;
  readonly href: string;
  readonly count?: string;
}

/** The values of a facet under its name. */
export interface FacetGroup {
  readonly id: FacetId;
  readonly heading: Words;
  readonly values: readonly FacetLink[];
}

/** The name of a facet's value. */
export const facetLabel = (site: Site, id: FacetId, value: string, lang: string): Words =>
  facets[id].label(site, value, lang);

/** The address of a facet's value. */
export const facetAddress = (lang: string, id: FacetId, value: string): string =>
  facets[id].address(lang, value);

/** A programme's id and an action's, of an action's value. */
export function programmeAndAction(value: string): [programme: string, action: string] {
  const cut = value.indexOf('/');
  return [value.slice(0, cut), value.slice(cut + 1)];
}

/** Links to the values of a facet, in the order in which readers look for them, with how many of a kind each holds. */
export function facetLinks(
  site: Site,
  lang: string,
  id: FacetId,
  values: Iterable<readonly [value: string, holding: Holding]>,
  kind: keyof Holding = 'projects',
): FacetLink[] {
  const { address, label, order } = facets[id];
  const texts = site.texts(lang);
  const links = [...values].map(([value, holding]): FacetLink => {
    const n = holding[kind].length;
    return {
      ...label(site, value, lang),
      value,
      href: address(lang, value) + (kind === 'projects' ? '' : `#${kind}`),
      ...(n > 0 && { count: texts.number(n) }),
    };
  });
  if (order === 'label') return links.toSorted((a, b) => texts.compare(a.text, b.text));
  if (order === 'highest') return links.toSorted((a, b) => Number(b.value) - Number(a.value));
  if (order === 'lowest') return links.toSorted((a, b) => Number(a.value) - Number(b.value));
  return links.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** The facets that hold records of a kind, each with its values. */
export function facetGroups(
  site: Site,
  lang: string,
  holdings: Holdings,
  ids: readonly FacetId[],
  kind: keyof Holding = 'projects',
): FacetGroup[] {
  return ids.flatMap((id) => {
    const held = [...holdings[id]].filter(([, holding]) => holding[kind].length > 0);
    if (held.length === 0) return [];
    const values = facetLinks(site, lang, id, held, kind);
    return { id, heading: say(site.texts(lang), `facet.${id}`), values };
  });
}
