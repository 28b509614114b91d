import { families, programmes } from '#schema/vocabularies/programmes.ts';
import type { Texts } from '#texts/texts.ts';
import { countryAddress, programmeAddress, sdgAddress, topicAddress, yearAddress } from './addresses.ts';
import { topicLabel } from './archive.ts';
import type { FacetId, Holding } from './holdings.ts';
import { actionName, programmeName } from './programme.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** One way to narrow the archive down. */
interface Facet {
  /** What a value is called in a list of values. */
  label(site: Site, value: string, lang: string): Words;
  address(lang: string, value: string): string;
  readonly order: ValueOrder;
}

/** By label in the reader's alphabet, by number from the highest or the lowest, or as the vocabulary has it. */
export type ValueOrder = 'label' | 'highest' | 'lowest' | readonly string[];

/** Every programme and family, or every action of them, in the order in which readers look for them. */
export const programmesInOrder: readonly string[] = [...programmes, ...families].map(({ id }) => id);
export const actionsInOrder: readonly string[] = programmes.flatMap(({ family, id, actions }) =>
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
    order: programmesInOrder,
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

/** A value of a facet with its page and how many projects it holds; none are counted where it holds none. */
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

/** Links to the values of a facet, in the order in which readers look for them, with how many projects each holds. */
export function facetLinks(
  site: Site,
  lang: string,
  id: FacetId,
  values: Iterable<readonly [value: string, holding: Holding]>,
): FacetLink[] {
  const texts = site.texts(lang);
  const links = [...values].map(([value, { projects }]): FacetLink => ({
    ...facetLabel(site, id, value, lang),
    value,
    href: facetAddress(lang, id, value),
    ...(projects.length > 0 && { count: texts.number(projects.length) }),
  }));
  return inOrder(texts, facetOrder(id), links);
}

/** The facets that hold projects, each with its values. */
export function facetGroups(site: Site, lang: string, ids: readonly FacetId[]): FacetGroup[] {
  return ids.flatMap((id) => {
    const held = [...site.holdings[id]].filter(([, { projects }]) => projects.length > 0);
    if (held.length === 0) return [];
    return { id, heading: say(site.texts(lang), `facet.${id}`), values: facetLinks(site, lang, id, held) };
  });
}

/** In which order readers look for the values of a facet. */
export const facetOrder = (id: FacetId): ValueOrder => facets[id].order;

/** Values in an order. */
export function inOrder<Value extends { readonly text: string; readonly value: string }>(
  texts: Texts,
  order: ValueOrder,
  values: readonly Value[],
): Value[] {
  if (order === 'label') return values.toSorted((a, b) => texts.compare(a.text, b.text));
  if (order === 'highest') return values.toSorted((a, b) => Number(b.value) - Number(a.value));
  if (order === 'lowest') return values.toSorted((a, b) => Number(a.value) - Number(b.value));
  return values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
