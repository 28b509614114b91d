import { countryAddress, ownAddress, recordAddress, tableAddress } from '../addresses.ts';
import { present } from '../fact.ts';
import { fileLink, type FileLink } from '../file-link.ts';
import { crumbs, makeFrame, type Frame } from '../frame.ts';
import { countryNotes } from '../place.ts';
import { say } from '../say.ts';
import type { Site } from '../site.ts';
import { partnerName } from '../title.ts';
import type { Words } from '../words.ts';
import { drawNetwork, networkLabels, type NetworkDrawing, type NetworkLabel } from './drawing.ts';
import { hasNetwork, makeNetwork, type Network, type NetworkPartner } from './network.ts';
import { networkSheets, type NetworkSheet } from './sheets.ts';

/** How many partners the table shows; all are in its file. */
const rowsShown = 250;

/** A name beside a dot is cut after so many letters. */
const labelLength = 28;

/** The page that tells who worked with whom. */
export interface NetworkView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  readonly table: NetworkTable;
  readonly files: readonly FileLink[];
  readonly drawing?: {
    readonly id: string;
    readonly heading: Words;
    readonly notes: readonly Words[];
    /** For whoever doesn't see it. */
    readonly name: Words;
    readonly picture: NetworkDrawing;
    readonly labels: readonly NetworkLabel[];
  };
}

export interface NetworkTable {
  readonly id: string;
  readonly heading: Words;
  readonly count: string;
  readonly notes: readonly Words[];
  /** `id` names the column in the page's address; `sorted` is how the table comes. */
  readonly columns: readonly (Words & {
    readonly id: string;
    readonly number: boolean;
    readonly sorted?: 'descending';
  })[];
  readonly rows: readonly NetworkRow[];
  /** What is said once it has been sorted, with `{column}` for the heading of a column. */
  readonly sorted: Readonly<Record<'ascending' | 'descending', Words>>;
}

export interface NetworkRow {
  readonly name: Words & { readonly href?: string };
  readonly country?: (Words & { readonly href: string }) | undefined;
  /** As the number columns have it. */
  readonly numbers: readonly string[];
}

/** The languages in which there is a page of the network; none where nobody worked with anybody. */
export const networkPaths = ({ graph }: Site): { lang: string }[] =>
  hasNetwork(graph) ? graph.archive.languages.map((lang) => ({ lang })) : [];

/** Who worked with whom in an archive. */
export const networkOf = ({ graph }: Site): Network =>
  graph.reads.derived('network', () => makeNetwork(graph));

/** The drawing of that: apart from it, since it takes as long and is the same as long as that is. */
const drawingOf = (site: Site): NetworkDrawing | undefined =>
  site.graph.reads.derived('network/drawing', () => ({ drawing: drawNetwork(networkOf(site)) })).drawing;

/**
 * The view of the network in a language of the archive.
 * @param sizeOf how many bytes the file of a table has
 */
export function networkView(site: Site, lang: string, sizeOf: (sheet: NetworkSheet) => number): NetworkView {
  const texts = site.texts(lang);
  const network = networkOf(site);
  const drawing = drawingOf(site);
  const { partners } = network;
  const title = say(texts, 'nav.network');
  const shown = partners.slice(0, rowsShown);
  const file = (sheet: NetworkSheet) =>
    fileLink(texts, `network.${sheet}`, 'CSV', tableAddress(lang, 'network', sheet), sizeOf(sheet));
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, 'network'),
      title: title.text,
      description: texts.t('network.lead'),
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
      scripts: ['/scripts/sort.js'],
    }),
    title,
    lead: say(texts, 'network.lead'),
    table: {
      id: 'Partners',
      heading: say(texts, 'network.partners'),
      count: texts.number(partners.length),
      notes: present([
        partners.length > shown.length
          ? say(texts, 'network.shown', { n: shown.length, all: partners.length })
          : undefined,
        ...countryNotes(
          texts,
          shown.map(({ country }) => country),
        ),
      ]),
      columns: [
        { id: 'name', number: false, ...say(texts, 'network.name') },
        { id: 'partners', number: true, sorted: 'descending', ...say(texts, 'network.others') },
        { id: 'projects', number: true, ...say(texts, 'nav.projects') },
        { id: 'events', number: true, ...say(texts, 'nav.events') },
        { id: 'first', number: true, ...say(texts, 'network.first') },
        { id: 'last', number: true, ...say(texts, 'network.last') },
        { id: 'country', number: false, ...say(texts, 'facet.country.one') },
      ],
      rows: shown.map((partner) => row(site, lang, partner)),
      sorted: {
        ascending: say(texts, 'network.ascending', { column: '{column}' }),
        descending: say(texts, 'network.descending', { column: '{column}' }),
      },
    },
    files: networkSheets.map(file),
    ...(drawing && {
      drawing: {
        id: 'Drawing',
        heading: say(texts, 'network.drawing'),
        notes: present([
          say(texts, 'network.drawing.note'),
          partners.length > drawing.dots.length
            ? say(texts, 'network.drawn', { n: drawing.dots.length, all: partners.length })
            : undefined,
        ]),
        name: say(texts, 'network.drawing.name', { partners: drawing.dots.length }),
        picture: drawing,
        labels: networkLabels(drawing, (place) => label(partners[place]!)),
      },
    }),
  };
}

function row(site: Site, lang: string, of: NetworkPartner): NetworkRow {
  const texts = site.texts(lang);
  const { country, events, first, last, name, others, partner, projects } = of;
  return {
    name: partner
      ? { ...partnerName(partner, lang), href: recordAddress(lang, 'partners', partner.id) }
      : { text: name },
    country:
      country === undefined
        ? undefined
        : { text: texts.country(country), href: countryAddress(lang, country) },
    numbers: [
      ...[others, projects, events].map(texts.number),
      ...[first, last].map((year) => (year === undefined ? '' : String(year))),
    ],
  };
}

/** What a dot is called: a municipality by its town, another by its short name; a long name is cut. */
function label({ name, partner, town }: NetworkPartner): string {
  const short =
    partner?.data.type === 'municipality' && town !== undefined ? town : (partner?.data.shortName ?? name);
  const letters = [...short];
  return letters.length > labelLength
    ? `${letters
        .slice(0, labelLength - 1)
        .join('')
        .trim()}…`
    : short;
}
