import { wasHeld } from '#content/graph/statuses.ts';
import type { Event, EventDelegation, Headcount, Project } from '#content/nodes.ts';
import { programme as programmeOf } from '#schema/vocabularies/programmes.ts';
import type { Texts } from '#texts/texts.ts';
import { recordAddress } from './addresses.ts';
import { agenda } from './agenda.ts';
import { citation, citationText } from './citation.ts';
import { eventDates } from './event-item.ts';
import { present } from './fact.ts';
import { once } from './once.ts';
import { peopleParts } from './people.ts';
import { actionName, shortProgrammeName } from './programme.ts';
import type { Site } from './site.ts';
import { eventTitle, partnerName, projectTitle } from './title.ts';
import { words } from './words.ts';

/**
 * A project as its coordinator had to report it, in sentences to copy: after the information template of Europe for
 * Citizens. It says what is recorded, and no more.
 */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  readonly events: readonly EventReport[];
  /** How to cite what it is taken from. */
  readonly source: string;
}

export interface EventReport {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Whether there is anything to report of a project. */
export const hasReport = (project: Project): boolean => carriedOut(project).length > 0;

/** The report of a project in a language of the archive. */
export function projectReport(site: Site, project: Project, lang: string): Report {
  const texts = sentenceTexts(site, lang);
  const title = projectTitle(project, lang);
  const events = carriedOut(project);
  const work = citation(site, project, lang, title, recordAddress(lang, 'projects', project.id));
  const summary = words(project, lang, (data) => data.summary);
  return {
    title: title.text,
    lines: present([
      ...funding(texts, project, title.text),
      coordinators(texts, project),
      summary && texts.t('report.description', { text: summary.text }),
      texts.t('report.events', { n: events.length }),
    ]),
    events: events.map((event) => ({
      title: eventTitle(site, event, lang).text,
      lines: eventSentences(site, event, lang),
    })),
    source: texts.t('report.source', { source: citationText(site, work).replace(/\.$/, '') }),
  };
}

/** Who took part in an event, where and when it was, what it was and its programme: as such a report says it. */
export const eventSentences = (site: Site, event: Event, lang: string): readonly string[] =>
  once(site, makeEventSentences, event, lang);

function makeEventSentences(site: Site, event: Event, lang: string): string[] {
  const texts = sentenceTexts(site, lang);
  const summary = words(event, lang, (data) => data.summary);
  const parts = peopleParts(texts, event.data.participants).map(
    ({ label, value }) => `${label.text}: ${value}`,
  );
  return present([
    participation(texts, event, lang),
    parts.length === 0 ? undefined : `${parts.join('; ')}.`,
    whereAndWhen(texts, event),
    summary && texts.t('report.description', { text: summary.text }),
    ...programme(texts, event),
  ]);
}

/** A sentence is in one language: where the page's has no texts, countries and dates are English like the rest. */
function sentenceTexts(site: Site, lang: string): Texts {
  const texts = site.texts(lang);
  return texts.fallback ? site.texts(texts.textLang) : texts;
}

const carriedOut = ({ events }: Project): Event[] => events.filter(wasHeld);

function funding(texts: Texts, { data, programme: funded }: Project, project: string): string[] {
  const known = funded && programmeOf(funded.value);
  // Of a family whose generation isn't certain all generations are the Union's.
  const isUnion = funded !== undefined && (!known || known.fundingBody !== undefined);
  const action = funded && data.action !== undefined && actionName(texts, funded.value, data.action);
  return [
    isUnion
      ? texts.t('report.funded', { project, programme: shortProgrammeName(texts, funded.value).text })
      : texts.t('report.project', { project }),
    ...(action ? [texts.t('report.action', { action: action.text })] : []),
  ];
}

function coordinators(texts: Texts, { members }: Project): string | undefined {
  const names = members
    .filter(({ data, role }) => role === 'coordinator' && data.left === undefined)
    .map(({ name, partner }) => (partner ? partnerName(partner, texts.lang).text : name));
  return names.length === 0 ? undefined : texts.t('report.coordinator', { names: texts.list(names) });
}

function participation(texts: Texts, event: Event, lang: string): string | undefined {
  const { delegations, people } = event;
  if (!people) return undefined;
  const told = delegations.map((delegation, index) =>
    from(
      texts,
      delegation,
      words(event, lang, (data) => data.participants?.delegations?.[index]?.label)?.text,
    ),
  );
  const params = { people: citizens(texts, people) };
  return told.length === 0
    ? texts.t('report.participation', params)
    : texts.t('report.participation-from', { ...params, delegations: texts.list(told) });
}

function citizens(texts: Texts, { atLeast, estimated, total }: Headcount): string {
  const people = texts.t('report.citizens', { n: total });
  if (atLeast) return texts.t('people.more-than', { people });
  return estimated ? texts.t('people.about', { people }) : people;
}

/** `12 participants from the town of X (country)`; without a town, by whatever else is known of them. */
function from(
  texts: Texts,
  { country, data, partner, town }: EventDelegation,
  label: string | undefined,
): string {
  const name = data.town ?? town?.name;
  const n = data.count;
  if (name !== undefined && country !== undefined)
    return texts.t('report.from-town', { n, town: name, country: texts.country(country) });
  const known = present([
    partner && partnerName(partner, texts.lang).text,
    label,
    name,
    country === undefined ? undefined : texts.country(country),
  ]);
  return texts.t('report.from', { n, from: known.join(', ') });
}

function whereAndWhen(texts: Texts, { period, places }: Event): string | undefined {
  const named = places.map(({ country, data }) => {
    const place = data.town ?? data.region ?? data.venue;
    const state = country === undefined ? undefined : texts.country(country);
    return place === undefined ? state : state === undefined ? place : `${place} (${state})`;
  });
  const place = texts.list([...new Set(present(named))]);
  const dates = eventDates(texts, period);
  if (place === '') return dates === undefined ? undefined : texts.t('report.when', { dates });
  return dates === undefined
    ? texts.t('report.where', { place })
    : texts.t('report.where-when', { place, dates });
}

function programme(texts: Texts, event: Event): string[] {
  const days = agenda(texts, event)?.items ?? [];
  const lines = days.flatMap(({ day, items }) =>
    items.map(({ text, time, title }) => {
      const when = present([day?.text, time]).join(', ');
      return `- ${present([when === '' ? undefined : when, title.text, text?.text]).join(': ')}`;
    }),
  );
  return lines.length === 0 ? [] : [texts.t('report.programme'), ...lines];
}
