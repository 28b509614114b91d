import type { Event, Partner, Project, Town } from '#content/nodes.ts';
import type { Texts } from '#texts/texts.ts';
import { pageLength } from './addresses.ts';
import { inAlphabet } from './alphabet.ts';
import {
  eventEntry,
  partnerEntry,
  projectEntry,
  townEntry,
  unrecordedEntry,
  type Entry,
  type EntryFact,
} from './entry.ts';
import { say } from './say.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';
import { sortedAs } from './title.ts';
import type { Unrecorded } from './unrecorded.ts';
import type { Words } from './words.ts';

/** Records under a heading: rows, and after the first fifty, or of things that are but names, a roll of links. */
export interface Listing extends Omit<Section<Entry>, 'items'> {
  readonly rows: readonly Entry[];
  readonly roll: readonly Entry[];
}

/** Entries under a heading; undefined where there are none. */
export function listing(
  texts: Texts,
  id: string,
  heading: Words,
  rows: readonly Entry[],
  roll: readonly Entry[] = [],
): Listing | undefined {
  const n = rows.length + roll.length;
  return n === 0
    ? undefined
    : {
        id,
        heading,
        count: texts.number(n),
        rows: rows.slice(0, pageLength),
        roll: [...rows.slice(pageLength), ...roll],
      };
}

/**
 * Projects under a heading, in the order given.
 * @param more what else is said of one
 */
export function projectListing(
  site: Site,
  lang: string,
  projects: readonly Project[],
  more?: (project: Project) => readonly EntryFact[],
): Listing | undefined {
  const texts = site.texts(lang);
  const rows = projects.map((project) => {
    const entry = projectEntry(site, project, lang);
    return more ? { ...entry, meta: [...entry.meta, ...more(project)] } : entry;
  });
  return listing(texts, 'projects', say(texts, 'nav.projects'), rows);
}

/** Events under a heading, in the order given. */
export function eventListing(
  site: Site,
  lang: string,
  events: readonly Event[],
  heading = say(site.texts(lang), 'nav.events'),
  id = 'events',
): Listing | undefined {
  const rows = events.map((event) => eventEntry(site, event, lang));
  return listing(site.texts(lang), id, heading, rows);
}

/** Partners under a heading, by name, those without a record of their own among them. */
export function partnerListing(
  site: Site,
  lang: string,
  partners: readonly Partner[],
  unrecorded: readonly Unrecorded[],
): Listing | undefined {
  const texts = site.texts(lang);
  const entries = [
    ...partners.map((partner) => partnerEntry(site, partner, lang)),
    ...unrecorded.map((member) => unrecordedEntry(site, member, lang)),
  ];
  const byName = inAlphabet(texts, entries, ({ title }) => sortedAs(title.text));
  return listing(texts, 'partners', say(texts, 'nav.partners'), [], byName);
}

/** Towns under a heading, by name. */
export function townListing(site: Site, lang: string, towns: readonly Town[]): Listing | undefined {
  const texts = site.texts(lang);
  const byName = towns.toSorted((a, b) => texts.compare(a.name, b.name));
  return listing(
    texts,
    'towns',
    say(texts, 'nav.towns'),
    [],
    byName.map((town) => townEntry(site, town, lang)),
  );
}
