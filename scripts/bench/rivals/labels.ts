import { programmes, families } from '#schema/vocabularies/programmes.ts';
import { roles } from '#schema/vocabularies/roles.ts';
import { organisationTypes } from '#schema/vocabularies/organisation-types.ts';
import { eventTypes } from '#schema/vocabularies/event-types.ts';
import { resultTypes } from '#schema/vocabularies/result-types.ts';
import { actionName, programmeName } from '#site/programme.ts';
import { topicLabel } from '#site/archive.ts';
import { peopleKinds } from '#site/people.ts';
import type { Site } from '#site/site.ts';
import type { Texts } from '#texts/texts.ts';

/** The names, in a language, of all that an archive’s records write as ids and codes, and the archive’s own. */
export function makeLabels(site: Site, lang: string): Labels {
  const texts = site.texts(lang);
  const { archive, projects, partners, events } = site.graph;
  const used = new Set<string>();
  const tongues = new Set<string>();
  for (const { countries, data } of projects.values()) {
    for (const country of countries) used.add(country);
    for (const tag of [...(data.languages ?? []), ...(data.results ?? []).flatMap((r) => r.languages ?? [])])
      tongues.add(tag);
  }
  for (const { data } of partners.values()) if (data.country) used.add(data.country);
  for (const { places, delegations, data } of events.values()) {
    for (const { country } of [...places, ...delegations]) if (country) used.add(country);
    for (const tag of (data.results ?? []).flatMap((r) => r.languages ?? [])) tongues.add(tag);
  }
  const topics = new Set([...projects.values()].flatMap(({ data }) => data.topics ?? []));
  return {
    archive: {
      name: archive.data.name,
      tagline: archive.data.tagline,
      description: archive.data.description,
    },
    countries: named(used, texts.country),
    languages: named(tongues, texts.language),
    topics: named(topics, (topic) => topicLabel(archive, topic, lang).text),
    programmes: named(
      [...programmes, ...families].map(({ id }) => id),
      (id) => programmeName(texts, id).text,
    ),
    actions: Object.fromEntries(
      [...programmes, ...families].flatMap(({ id }) =>
        actionsOf(id).map((action) => [`${id}/${action}`, actionName(texts, id, action).text]),
      ),
    ),
    roles: labelled(texts, 'role', roles),
    organisations: labelled(texts, 'organisationType', organisationTypes),
    events: labelled(texts, 'eventType', eventTypes),
    results: labelled(texts, 'resultType', resultTypes),
    modes: labelled(texts, 'mode', ['in-person', 'online', 'hybrid']),
    projectStatus: labelled(texts, 'projectStatus', [
      'planned',
      'running',
      'completed',
      'suspended',
      'terminated',
    ]),
    eventStatus: labelled(texts, 'eventStatus', ['planned', 'held', 'cancelled', 'postponed']),
    sdgs: Object.fromEntries(
      Array.from({ length: 17 }, (_, n) => [`${n + 1}`, `${n + 1}. ${texts.label('sdg', n + 1)}`]),
    ),
    parts: labelled(texts, 'people', peopleKinds),
  };
}

/** The actions of a programme; of a family, those of its generations. */
function actionsOf(id: string): string[] {
  const own = programmes.filter((programme) => programme.id === id || programme.family === id);
  return [...new Set(own.flatMap(({ actions }) => actions.map((action) => action.id)))];
}

function labelled(texts: Texts, vocabulary: string, values: readonly string[]): Record<string, string> {
  return named(values, (value) => texts.label(vocabulary, value));
}

function named(values: Iterable<string>, name: (value: string) => string): Record<string, string> {
  return Object.fromEntries([...values].toSorted().map((value) => [value, name(value)]));
}

/** By vocabulary: a name for each value. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
