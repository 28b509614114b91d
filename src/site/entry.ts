import type { Event, Partner, Project, Town } from '#content/nodes.ts';
import { townAddress, recordAddress } from './addresses.ts';
import { eventCounts } from './event-counts.ts';
import { eventItem } from './event-item.ts';
import { present } from './fact.ts';
import { once } from './once.ts';
import { headcountWords } from './people.ts';
import { townRegion } from './place.ts';
import { actionName, shortProgrammeName } from './programme.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import { partnerName, projectTitle } from './title.ts';
import { unrecordedOf, type Unrecorded } from './unrecorded.ts';
import { words, type Words } from './words.ts';

/** How many countries of a project a row names. */
const countriesInRow = 5;

/** A row of a list: when, what, where and with what, how many. */
export interface Entry {
  readonly when?: string;
  readonly title: Words;
  /** Absent where it has no page of its own. */
  readonly href?: string;
  readonly text?: Words;
  /** Short facts, in one line. */
  readonly meta: readonly EntryFact[];
  readonly figure?: Words;
}

/** A short fact, with the page of what it names where a row leads there. */
export interface EntryFact extends Words {
  readonly href?: string;
}

/** A project in a list: time span, summary, countries, programme and action, how many events, partners and results, people. */
export const projectEntry = (site: Site, project: Project, lang: string): Entry =>
  once(site, makeProjectEntry, project, lang);

function makeProjectEntry(site: Site, project: Project, lang: string): Entry {
  const texts = site.texts(lang);
  const { countries, data, events, members, people, period, programme } = project;
  const partners = Math.max(members.length, data.stated?.partners ?? 0);
  const results = data.results?.length ?? 0;
  const when = texts.period(period?.start, period?.end);
  const summary = words(project, lang, (of) => of.summary);
  const named = countries.map((code) => texts.country(code)).toSorted(texts.compare);
  return {
    ...(when !== undefined && { when }),
    title: projectTitle(project, lang),
    href: recordAddress(lang, 'projects', project.id),
    ...(summary && { text: summary }),
    meta: present<Words>([
      named.length === 0 ? undefined : countriesLine(site, named, lang),
      programme && shortProgrammeName(texts, programme.value),
      programme && data.action !== undefined ? actionName(texts, programme.value, data.action) : undefined,
      ...eventCounts(texts, events),
      partners === 0 ? undefined : say(texts, 'count.partners', { n: partners }),
      results === 0 ? undefined : say(texts, 'count.results', { n: results }),
    ]),
    ...(people && { figure: headcountWords(texts, people) }),
  };
}

/** An event in a list of events of many projects: date, summary, type, place and project, people. */
export const eventEntry = (site: Site, event: Event, lang: string): Entry =>
  once(site, makeEventEntry, event, lang);

function makeEventEntry(site: Site, event: Event, lang: string): Entry {
  const { href, meta, people, status, summary, title, when } = eventItem(site, event, lang);
  return {
    ...(when !== undefined && { when }),
    title,
    href,
    ...(summary && { text: summary }),
    meta: present([...meta, event.project && projectTitle(event.project, lang), status]),
    ...(people && { figure: people }),
  };
}

/** A partner in a list: place, type, how many projects it had a part in. */
export const partnerEntry = (site: Site, partner: Partner, lang: string): Entry =>
  once(site, makePartnerEntry, partner, lang);

function makePartnerEntry(site: Site, partner: Partner, lang: string): Entry {
  const texts = site.texts(lang);
  const { data, memberships } = partner;
  const where = [data.town, data.country === undefined ? undefined : texts.country(data.country)];
  const place = present(where).join(', ');
  return {
    title: partnerName(partner, lang),
    href: recordAddress(lang, 'partners', partner.id),
    meta: present<Words>([
      place === '' ? undefined : { text: place },
      data.type && sayLabel(texts, 'organisationType', data.type),
    ]),
    ...(memberships.length > 0 && { figure: say(texts, 'count.projects', { n: memberships.length }) }),
  };
}

/** A partner without a record of its own in a list: place, type and the projects that name it; it has no page. */
export function unrecordedEntry(site: Site, { country, name, ties, town }: Unrecorded, lang: string): Entry {
  const texts = site.texts(lang);
  const { data } = ties[0]!.member;
  const place = present([
    data.town ?? town?.name,
    country === undefined ? undefined : texts.country(country),
  ]);
  const projects = new Set(ties.map(({ project }) => project));
  return {
    title: { text: name },
    meta: present<Words>([
      place.length === 0 ? undefined : { text: place.join(', ') },
      data.type && sayLabel(texts, 'organisationType', data.type),
      ...[...projects].map((project) => projectTitle(project, lang)),
    ]),
  };
}

/** A town in a list: its country, and how much it has to do with. */
export function townEntry(site: Site, town: Town, lang: string): Entry {
  const texts = site.texts(lang);
  const { events, members, projects } = town;
  const region = townRegion(town, lang);
  const partners = town.partners.length + unrecordedOf(members).length;
  return {
    title: { text: town.name },
    href: townAddress(lang, town.id),
    meta: present<Words>([
      region === undefined ? undefined : { text: region },
      partners === 0 ? undefined : say(texts, 'count.partners', { n: partners }),
      ...eventCounts(texts, events),
    ]),
    ...(projects.length > 0 && { figure: say(texts, 'count.projects', { n: projects.length }) }),
  };
}

function countriesLine(site: Site, names: readonly string[], lang: string): Words {
  const texts = site.texts(lang);
  if (names.length <= countriesInRow) return { text: names.join(', ') };
  const shown = names.slice(0, countriesInRow - 1);
  return say(texts, 'list.countries-and-more', { names: shown.join(', '), n: names.length - shown.length });
}
