import type { EventDelegation, Headcount } from '#content/nodes.ts';
import type { People } from '#schema/shapes/people.ts';
import type { Texts } from '#texts/texts.ts';
import { countryAddress, recordAddress, townAddress } from './addresses.ts';
import { present } from './fact.ts';
import type { PlacePart } from './place.ts';
import { say } from './say.ts';
import { partnerName } from './title.ts';
import type { Words } from './words.ts';

/** How the people of one number are told apart, in the order in which a page lists them. */
export const peopleKinds = [
  'direct',
  'indirect',
  'invited',
  'international',
  'local',
  'women',
  'men',
  'nonBinary',
  'under30',
] as const;

/** The parts of a number of people, as a source splits it. */
export interface PeoplePart {
  readonly label: Words;
  readonly value: string;
}

/** Who came from where. */
export interface DelegationTable {
  readonly labels: Readonly<Record<'caption' | 'who' | 'country' | 'people' | 'note' | 'sum', Words>>;
  readonly rows: readonly DelegationRow[];
  /** The most people in one row: what its bar is measured by. */
  readonly largest: number;
  /** Whether any row names a country or has a note: a column that is empty is left out. */
  readonly hasCountries: boolean;
  readonly hasNotes: boolean;
  /** The sum of all rows, where there are several. */
  readonly sum?: string;
}

export interface DelegationRow {
  /** Partner, town and what else is known of whence they came. */
  readonly who: readonly PlacePart[];
  readonly country?: PlacePart;
  readonly count: string;
  /** The same as a number. */
  readonly size: number;
  readonly note?: Words;
}

/** `750 people`, `more than 750 people`, `about 120 people`. */
export function headcountWords(
  texts: Texts,
  { total, atLeast, estimated }: Pick<Headcount, 'total' | 'atLeast' | 'estimated'>,
): Words {
  const people = texts.t('count.people', { n: total });
  if (atLeast) return say(texts, 'people.more-than', { people });
  return estimated ? say(texts, 'people.about', { people }) : say(texts, 'count.people', { n: total });
}

/** The parts of a number that a source tells apart; the total itself isn't repeated as those who came directly. */
export function peopleParts(texts: Texts, people: People | undefined): PeoplePart[] {
  return peopleKinds
    .filter((part) => people?.[part] !== undefined && !(part === 'direct' && people.direct === people.total))
    .map((part) => ({ label: say(texts, `people.${part}`), value: texts.number(people![part]!) }));
}

/** The table of delegations; `note` and `label` give a row's texts in the page's language. */
export function delegationTable(
  texts: Texts,
  delegations: readonly EventDelegation[],
  text: (index: number, field: 'label' | 'note' | 'region') => Words | undefined,
): DelegationTable | undefined {
  if (delegations.length === 0) return undefined;
  const rows = delegations.map((delegation, index): DelegationRow => {
    const note = text(index, 'note');
    const { country } = delegation;
    return {
      who: whence(texts, delegation, (field) => text(index, field)),
      ...(country !== undefined && {
        country: { text: texts.country(country), href: countryAddress(texts.lang, country) },
      }),
      count: texts.number(delegation.data.count),
      size: delegation.data.count,
      ...(note && { note }),
    };
  });
  return {
    labels: {
      caption: say(texts, 'delegations.caption'),
      who: say(texts, 'delegations.who'),
      country: say(texts, 'delegations.country'),
      people: say(texts, 'delegations.people'),
      note: say(texts, 'delegations.note'),
      sum: say(texts, 'delegations.sum'),
    },
    rows,
    largest: Math.max(...rows.map(({ size }) => size), 1),
    hasCountries: rows.some(({ country }) => country),
    hasNotes: rows.some(({ note }) => note),
    ...(rows.length > 1 && { sum: texts.number(sumOf(delegations.map(({ data }) => data))) }),
  };
}

/** Who a delegation was: partner, town, region and label, as far as they are known; else its country. */
function whence(
  texts: Texts,
  { partner, town, country, data }: EventDelegation,
  text: (field: 'label' | 'region') => Words | undefined,
): PlacePart[] {
  const { lang } = texts;
  const name = partner && partnerName(partner, lang);
  const townName = data.town ?? town?.name;
  const parts: PlacePart[] = [];
  if (partner && name) parts.push({ ...name, href: recordAddress(lang, 'partners', partner.id) });
  if (townName !== undefined && !name?.text.includes(townName))
    parts.push({ text: townName, ...(town && { href: townAddress(lang, town.id) }) });
  const region = partner ? undefined : text('region');
  const rest = present([region && { text: region.text }, text('label')]);
  parts.push(...rest.filter((part) => part.text !== townName));
  return parts.length > 0 || country === undefined ? parts : [{ text: texts.country(country) }];
}

function sumOf(delegations: readonly { readonly count: number }[]): number {
  return delegations.reduce((sum, { count }) => sum + count, 0);
}
