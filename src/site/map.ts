import type { Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { countryAddress, ownAddress, townAddress } from './addresses.ts';
import { crumbs, makeFrame, type Frame } from './frame.ts';
import { mapProjectsCall, mapProjectsFile } from './map-projects.ts';
import { hasMap } from './overviews.ts';
import { say } from './say.ts';
import type { Site } from './site.ts';
import { townPin } from './strings/pin.ts';
import { draw, type Drawing, type Size } from './strings/drawing.ts';
import { insetNames, missing, sizeOf } from './strings/view.ts';
import type { Words } from './words.ts';

/** Countries of archives with more towns are folded in the list. */
const mostUnfolded = 80;

/** The map is wide, so that it fills a window which is. */
const leastFlat = 1.6;

/** What the map shows: every town of the archive, drawn and listed. */
export interface MapView {
  readonly frame: Frame;
  readonly title: Words;
  readonly lead: Words;
  readonly drawing: Drawing;
  readonly drawingTitle: Words;
  readonly insets: ReadonlyMap<string, Words>;
  readonly list: Words;
  /** What the numbers of the list are, and who isn't on the map. */
  readonly notes: readonly Words[];
  readonly folded: boolean;
  readonly countries: readonly MapCountry[];
  readonly controls: Readonly<Record<'in' | 'out' | 'all' | 'keys', string>>;
  readonly script: MapScript;
  /** The language of the interface's words, where it isn't the page's. */
  readonly textLang: string | undefined;
}

export interface MapCountry {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly towns: readonly MapTown[];
}

/**
 * A town in the list. The drawing has one path for the dots of each size, in which those of the list stand in order;
 * size 0: nobody knows where it is.
 */
export interface MapTown {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly size: Size | 0;
}

/** What the map's script has to know. */
export interface MapScript {
  /** Words with `{town}` in them. */
  readonly show: string;
  readonly projects: { readonly file: string; readonly call: string };
}

/** The languages in which there is a map; none where no town's place is known. */
export const mapLanguages = ({ graph }: Site): readonly string[] =>
  hasMap(graph) ? graph.archive.languages : [];

/** The view of the map in a language of the archive, which has to have one. */
export function mapView(site: Site, lang: string): MapView {
  const texts = site.texts(lang);
  const towns = [...site.graph.towns.values()];
  const groups = [...Map.groupBy(towns, ({ country }) => country)]
    .map(([country, here]) => ({ country, name: texts.country(country), here: sorted(texts, here) }))
    .toSorted((a, b) => texts.compare(a.name, b.name));
  const listed = groups.flatMap(({ here }) => here);
  const most = Math.max(...listed.map(({ projects }) => projects.length));
  const size = (town: Town): Size => sizeOf(town.projects.length, most);
  const drawing = draw({
    towns: listed.flatMap((town) =>
      town.point ? { pin: townPin(site, town), size: size(town), rank: town.projects.length } : [],
    ),
    strings: [],
    digits: 2,
    flat: leastFlat,
  })!;
  const title = say(texts, 'nav.map');
  return {
    frame: makeFrame(site, lang, {
      address: ownAddress(lang, 'map'),
      title: title.text,
      description: texts.t('map.lead'),
      breadcrumbs: crumbs(texts, { label: title.text, lang: title.lang }),
      scripts: ['/scripts/map.js'],
    }),
    title,
    lead: say(texts, 'map.lead'),
    drawing,
    drawingTitle: say(texts, 'map.drawing', { n: listed.filter(({ point }) => point).length }),
    insets: insetNames(texts, drawing),
    list: say(texts, 'nav.towns'),
    notes: [say(texts, 'map.numbers'), ...missing(texts, listed)],
    folded: listed.length > mostUnfolded,
    countries: groups.map(({ country, here, name }) => ({
      name,
      href: countryAddress(lang, country),
      count: texts.number(here.length),
      towns: here.map((town) => ({
        name: town.name,
        href: townAddress(lang, town.id),
        count: texts.number(town.projects.length),
        size: town.point ? size(town) : 0,
      })),
    })),
    controls: {
      in: texts.t('map.in'),
      out: texts.t('map.out'),
      all: texts.t('map.all'),
      keys: texts.t('map.keys'),
    },
    script: {
      show: texts.t('map.show', { town: '{town}' }),
      projects: { file: mapProjectsFile, call: mapProjectsCall },
    },
    textLang: texts.fallback ? texts.textLang : undefined,
  };
}

const sorted = (texts: Texts, towns: readonly Town[]): Town[] =>
  towns.toSorted((a, b) => texts.compare(a.name, b.name) || texts.compare(a.id, b.id));
