import type { Project } from '#content/nodes.ts';
import { isCalledOff, isPlanned, wasHeld } from '#content/graph/statuses.ts';
import type { Texts } from '#texts/texts.ts';
import { countryAddress, programmeAddress, recordAddress, sdgAddress, topicAddress } from './addresses.ts';
import { topicLabel } from './archive.ts';
import { fact, present, type Fact, type FactValue } from './fact.ts';
import { headcountWords } from './people.ts';
import { countryNotes } from './place.ts';
import { actionName, programmeName } from './programme.ts';
import { say, sayLabel } from './say.ts';
import type { Site } from './site.ts';
import { partnerName } from './title.ts';
import { words, type Words } from './words.ts';

/** What one looks for first in a project, in the order in which an evaluator does. */
export function projectFacts(site: Site, project: Project, lang: string): Fact[] {
  const texts = site.texts(lang);
  const { data } = project;
  const text = (value: string | undefined) => (value === undefined ? undefined : { text: value });
  const list = (field: 'awards') =>
    (data[field] ?? []).map((_, index) => words(project, lang, (of) => of[field]?.[index]));
  return present([
    fact(say(texts, 'fact.acronym'), text(data.acronym)),
    period(texts, project),
    status(texts, project),
    fundedBy(texts, project),
    coordinator(texts, project),
    countries(texts, project),
    partners(texts, project),
    events(texts, project),
    data.stated?.towns === undefined
      ? undefined
      : counted(texts, 'towns', data.stated.towns, project.towns.length),
    people(texts, project),
    noResults(texts, project),
    fact(say(texts, 'fact.grant'), data.grant && text(texts.money(data.grant))),
    fact(
      say(texts, 'fact.network'),
      words(project, lang, (of) => of.network),
    ),
    fact(say(texts, 'fact.awards'), list('awards')),
    fact(
      say(texts, 'fact.languages'),
      (data.languages ?? []).map((tag) => ({ text: texts.language(tag) })),
      { inline: true },
    ),
    fact(
      say(texts, 'fact.topics'),
      (data.topics ?? []).map((topic) => ({
        ...topicLabel(site.graph.archive, topic, lang),
        href: topicAddress(lang, topic),
      })),
      { inline: true },
    ),
    fact(
      say(texts, 'fact.sdgs'),
      (data.sdgs ?? []).map((sdg) => {
        const name = sayLabel(texts, 'sdg', sdg);
        return { ...name, text: `${sdg}. ${name.text}`, href: sdgAddress(lang, sdg) };
      }),
    ),
  ]);
}

/** How much there was in all, who else paid, and under which numbers. */
export function fundingFacts(texts: Texts, { data }: Project): Fact[] {
  const text = (value: string | undefined) => (value === undefined ? undefined : { text: value });
  return present([
    fact(say(texts, 'fact.budget'), text(data.budget && texts.money(data.budget))),
    fact(say(texts, 'fact.funder'), text(data.funder)),
    fact(say(texts, 'fact.call'), text(data.call)),
    fact(say(texts, 'fact.agreement'), text(data.agreement)),
  ]);
}

function period(texts: Texts, { data, period: span }: Project): Fact | undefined {
  const text = texts.period(span?.start, span?.end);
  const months = data.stated?.months;
  const stated =
    months === undefined
      ? undefined
      : say(texts, 'stated.only', { stated: texts.t('stated.months', { n: months }) });
  if (text === undefined) return fact(say(texts, 'fact.duration'), stated);
  const note = span?.derived ? say(texts, 'note.period-derived') : undefined;
  return fact(say(texts, 'fact.period'), [{ text, note }, stated]);
}

function status(texts: Texts, { status: state }: Project): Fact | undefined {
  return (
    state &&
    fact(say(texts, 'fact.status'), sayLabel(texts, 'projectStatus', state.value), {
      notes: state.derived ? [say(texts, 'note.status-derived')] : [],
    })
  );
}

function fundedBy(texts: Texts, { data, programme }: Project): Fact | undefined {
  if (!programme) return undefined;
  const { lang } = texts;
  const { value } = programme;
  const values: FactValue[] = [{ ...programmeName(texts, value), href: programmeAddress(lang, value) }];
  if (data.action !== undefined)
    values.push({
      ...actionName(texts, value, data.action),
      href: programmeAddress(lang, value, data.action),
    });
  return fact(say(texts, 'fact.programme'), values, {
    notes: programme.derived ? [say(texts, 'note.programme-derived')] : [],
  });
}

function coordinator(texts: Texts, { members }: Project): Fact | undefined {
  const leading = members.filter(({ data, role }) => role === 'coordinator' && data.left === undefined);
  return fact(
    sayLabel(texts, 'role', 'coordinator'),
    leading.map(({ name, partner }) =>
      partner
        ? { ...partnerName(partner, texts.lang), href: recordAddress(texts.lang, 'partners', partner.id) }
        : { text: name },
    ),
  );
}

function countries(texts: Texts, { countries: codes, data }: Project): Fact | undefined {
  const { lang } = texts;
  const stated = data.stated?.countries;
  const source = stated === undefined || stated === codes.length ? [] : [according(texts, stated)];
  const label = say(texts, 'fact.countries');
  if (codes.length === 0) return fact(label, source);
  const values = codes
    .map((code) => ({ text: texts.country(code), href: countryAddress(lang, code) }))
    .toSorted((a, b) => texts.compare(a.text, b.text));
  return fact(label, values, {
    count: codes.length > 1 ? texts.number(codes.length) : undefined,
    inline: true,
    notes: [...source, ...countryNotes(texts, codes)],
  });
}

function partners(texts: Texts, project: Project): Fact | undefined {
  const recorded = project.members.length;
  if (!hasOtherPartners(project))
    return counted(texts, 'partners', project.data.stated?.partners, recorded, '#Partners');
  const label = say(texts, 'fact.partners');
  return fact(label, linkOf(texts, label, say(texts, 'stated.recorded', { recorded }), '#Partners'));
}

/** How many partners the archive holds, and that there were more where the record says or implies it. */
export function partnerCount(texts: Texts, project: Project): string {
  const recorded = project.members.length;
  const stated = project.data.stated?.partners ?? 0;
  if (stated > recorded) return texts.t('stated.part', { recorded, stated });
  return hasOtherPartners(project) ? texts.t('stated.recorded', { recorded }) : texts.number(recorded);
}

/** Of a project that lists countries which its partners don't tell, others took part than are recorded. */
function hasOtherPartners({ data, members }: Project): boolean {
  const told = new Set(members.map(({ country }) => country));
  const { countries = [], stated } = data;
  return stated?.partners === undefined && members.length > 0 && !countries.every((code) => told.has(code));
}

/** What came of a project is looked for once it is over: that nothing is known, too. */
function noResults(texts: Texts, { data, events, status: state }: Project): Fact | undefined {
  const some = [data, ...events.map((event) => event.data)].some(({ results = [] }) => results.length > 0);
  if (state?.value !== 'completed' || some) return undefined;
  return fact(say(texts, 'section.results'), { ...say(texts, 'fact.no-results'), absent: true });
}

/** How many it had, where a source says it; else how many are known to have been held, and apart from them how many are still to come. */
function events(texts: Texts, { data, events: recorded }: Project): Fact | undefined {
  const href = '#Events';
  if (data.stated?.events !== undefined)
    return counted(texts, 'events', data.stated.events, recorded.length, href);
  const held = recorded.filter(wasHeld).length;
  const planned = recorded.filter(isPlanned).length;
  const label = say(texts, 'fact.events');
  return fact(label, [
    held === 0 ? undefined : linkOf(texts, label, { text: texts.number(held) }, href),
    planned === 0 ? undefined : { ...say(texts, 'count.planned', { n: planned }), href },
  ]);
}

/** `6, of them 2 recorded here` where a source gives a number, else how many the archive holds. */
function counted(
  texts: Texts,
  what: 'partners' | 'events' | 'towns',
  stated: number | undefined,
  recorded: number,
  href?: string,
): Fact | undefined {
  const label = say(texts, `fact.${what}`);
  const link = (words: Words): FactValue =>
    recorded > 0 && href !== undefined ? linkOf(texts, label, words, href) : words;
  if (stated === undefined || stated === recorded)
    return recorded === 0 ? undefined : fact(label, link({ text: texts.number(recorded) }));
  return fact(
    label,
    link(recorded === 0 ? according(texts, stated) : say(texts, 'stated.some', { stated, recorded })),
  );
}

/** A number that leads to what it counts: `Events: 5` where it is read by itself. */
const linkOf = (texts: Texts, label: Words, words: Words, href: string): FactValue => ({
  ...words,
  href,
  name: texts.t('title.of', { whole: label.text, part: words.text }),
});

function people(texts: Texts, project: Project): Fact | undefined {
  const { people: count } = project;
  return (
    count && fact(say(texts, 'fact.people'), headcountWords(texts, count), { notes: sumNote(texts, project) })
  );
}

/** How a project's number of people came about, where it is a sum. */
export function sumNote(texts: Texts, { data, events, people: count }: Project): Words[] {
  if (!count?.summed) return [];
  if (data.participants?.delegations?.length) return [say(texts, 'note.sum-of-delegations')];
  const known = events.filter((event) => event.people && !isCalledOff(event)).length;
  const untold = events.filter((event) => !event.people && wasHeld(event)).length;
  const key = untold === 0 ? 'note.sum-of-events' : 'note.sum-of-some-events';
  return [say(texts, key, { n: known + untold, known })];
}

const according = (texts: Texts, stated: number): Words => say(texts, 'stated.only', { stated });
