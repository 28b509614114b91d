import { fold } from '#content/fold.ts';
import { deriveGeneration, programmes, type Limits } from '#schema/vocabularies/programmes.ts';
import { dayOf, endOfMonths, written } from './day.ts';
import { makeRandom, type Random } from './random.ts';
import { chooseTowns, type CorpusTown } from './towns.ts';
import type { Lang } from './tongues.ts';
import { makeVocabulary } from './vocabulary.ts';

/** The corpus's clock: what ends later isn't over. */
export const AS_OF = dayOf(2026, 1, 1);
/** The languages that an archive may list, in their order. */
export const LANGUAGES = ['en', 'fr', 'ro'] as const satisfies readonly Lang[];

/** Most records are in the first one, some in a language that the archive doesn’t list. */
const RECORD_LANGUAGES: readonly Lang[] = [
  ...Array.from({ length: 14 }, () => 'en' as const),
  ...(['fr', 'fr', 'ro', 'ro', 'de', 'pt', 'el'] as const),
];
const FIRST_YEAR = 2007;
const LAST_YEAR = 2025;

/**
 * Decides which records there are and how they hang together, before a word is written: of ten records two are
 * projects, three partners and five events. What rules and programmes ask for is kept to here.
 * @param languages those of the archive; where there is but one, all records are in it
 */
export async function planCorpus(size: number, languages: readonly Lang[]): Promise<Plan> {
  const projectCount = Math.ceil(size * 0.2);
  const partnerCount = Math.round(size * 0.3);
  const eventCount = size - projectCount - partnerCount;
  const bodies = Math.ceil(partnerCount * 0.6);
  const towns = await chooseTowns(Math.max(8, bodies));
  const idOf = makeIds();
  const { words } = makeVocabulary('en');
  const wordOf = (index: number) => words[1000 + ((index * 7) % (words.length - 1000))]!;

  const partners = Array.from({ length: partnerCount }, (_, index): PartnerPlan => {
    const random = makeRandom(`partner ${index}`);
    const isTown = index < bodies;
    const town = towns[isTown ? index : random.below(towns.length)]!;
    const own = wordOf(index * 3 + 1);
    const id = idOf('partners', isTown ? town.name : `${own} ${town.name}`);
    return {
      kind: 'partners',
      folder: 'partners',
      id,
      ...aboutText('partners', random, languages),
      index,
      town,
      ...(!isTown && { own }),
    };
  });
  const hosts = makeRandom('events of projects');
  const eventsOf = Array.from({ length: projectCount }, () => 0);
  // Some have one event, some ten.
  for (let n = 0; n < eventCount; n++)
    eventsOf[Math.min(hosts.below(projectCount), hosts.below(projectCount))]!++;
  const counts = hosts.shuffle(eventsOf);

  const events: EventPlan[] = [];
  const projects = Array.from({ length: projectCount }, (_, index): ProjectPlan => {
    const random = makeRandom(`project ${index}`);
    const members = membersOf(random, partners);
    const year = FIRST_YEAR + Math.floor((index / projectCount) * (LAST_YEAR - FIRST_YEAR + 1));
    const facts = {
      year,
      countries: new Set(members.map(({ town }) => town.country)).size,
      events: counts[index]!,
    };
    const funding = fundingOf(random, facts);
    const start = dayOf(year, random.between(1, 12));
    const { minMonths = 5, maxMonths = 30 } = funding?.limits ?? {};
    const end = endOfMonths(start, random.between(minMonths, maxMonths));
    const acronym = wordOf(index * 3);
    const project = {
      kind: 'projects' as const,
      folder: 'projects',
      id: idOf('projects', random.chance(0.5) ? acronym : `${acronym} ${wordOf(index * 5 + 2)}`),
      ...aboutText('projects', random, languages),
      index,
      acronym,
      start,
      end,
      members,
      ...(funding && { funding }),
    };
    const own = Array.from({ length: counts[index]! }, (_, nth): EventPlan => {
      const random = makeRandom(`event ${index} ${nth}`);
      const span = (end - start) / counts[index]!;
      const first = Math.floor(start + span * nth + random.share() * Math.max(0, span - 6));
      const host = members[nth % members.length];
      return {
        kind: 'events',
        folder: `events/${written(first, 'year')}`,
        id: idOf('events', `${acronym} ${nth + 1} ${host?.town.name ?? ''}`),
        ...aboutText('events', random, languages),
        number: nth + 1,
        project,
        start: first,
        end: Math.min(first + random.between(0, 4), end),
        ...(host && { host }),
        present: members.filter((_, at) => at === nth % members.length || random.chance(0.6)),
      };
    });
    events.push(...own);
    return { ...project, events: own };
  });
  return { languages, projects, partners, events, towns };
}

function aboutText(
  kind: Kind,
  random: Random,
  languages: readonly Lang[],
): Pick<Entry, 'lang' | 'hasBody' | 'translations'> {
  const drawn = random.pick(RECORD_LANGUAGES);
  const lang = languages.length > 1 ? drawn : languages[0]!;
  return {
    lang,
    hasBody: random.chance({ projects: 0.9, events: 0.65, partners: 0.2 }[kind]),
    translations: languages.filter((to) => to !== lang && random.chance(lang === 'en' ? 0.12 : 0.4)),
  };
}

/** Some partners are in many projects, most in one or two. */
function membersOf(random: Random, partners: readonly PartnerPlan[]): PartnerPlan[] {
  if (partners.length === 0) return [];
  const count = random.between(2, 7) + random.below(5);
  const skewed = () => Math.min(random.below(partners.length), random.below(partners.length));
  return [...new Set(Array.from({ length: count }, skewed))].map((index) => partners[index]!);
}

/** A programme and action of that year whose limits hold for so many countries and events. */
function fundingOf(random: Random, { year, countries, events }: Facts): Funding | undefined {
  const holds = ({ minCountries = 0, minEvents = 0 }: Partial<Limits> = {}) =>
    minCountries <= countries && minEvents <= events;
  const possible = programmes
    .filter(({ id, family }) => family === undefined || deriveGeneration(family, year) === id)
    .filter(({ years: [from, to] = [year, year] }) => from <= year && year <= to)
    .flatMap(({ id, family, agreementPattern, actions }) =>
      [...actions, undefined]
        .map((action) => ({ action, limits: action?.limits && all(action.limits) }))
        .filter(({ limits }) => holds(limits))
        .map(({ action, limits }): Funding => ({
          programme: id,
          ...(family && { family }),
          ...(action && { action: action.id }),
          ...(limits && { limits }),
          ...(agreementPattern && { agreementPattern }),
        })),
    );
  const ofTowns = possible.filter(({ family, action }) => action && (family === 'e4c' || family === 'cerv'));
  const from = ofTowns.length > 0 && random.chance(0.85) ? ofTowns : possible;
  return from.length > 0 ? random.pick(from) : undefined;
}

/** The limits of all years' calls together: what keeps to the strictest keeps to any. */
function all(limits: readonly Limits[]): Limits {
  const strictest: Record<string, unknown> = { ...limits[0] };
  for (const [name, limit] of limits.flatMap((each) => Object.entries(each))) {
    const known = strictest[name];
    if (typeof known !== 'number' || typeof limit !== 'number') strictest[name] = limit;
    else strictest[name] = name.startsWith('min') ? Math.max(known, limit) : Math.min(known, limit);
  }
  return strictest as unknown as Limits;
}

/** Gives out ids, none of a kind twice. */
function makeIds(): (kind: Kind, wanted: string) => string {
  const taken = new Set<string>();
  return (kind, wanted) => {
    const stem = fold(wanted).replaceAll(' ', '-').slice(0, 40).replace(/-$/, '');
    let id = stem;
    for (let time = 2; taken.has(`${kind}/${id}`); time++) id = `${stem}-${time}`;
    taken.add(`${kind}/${id}`);
    return id;
  };
}

interface Facts {
  readonly year: number;
  readonly countries: number;
  readonly events: number;
}

/** All records of a corpus; what they say isn't decided yet. */
export interface Plan {
  /** The archive's. */
  readonly languages: readonly Lang[];
  readonly projects: readonly ProjectPlan[];
  readonly partners: readonly PartnerPlan[];
  readonly events: readonly EventPlan[];
  readonly towns: readonly CorpusTown[];
}

export type Kind = 'projects' | 'partners' | 'events';

export interface Entry {
  readonly kind: Kind;
  /** Its folder in the content folder. */
  readonly folder: string;
  readonly id: string;
  readonly lang: Lang;
  readonly hasBody: boolean;
  readonly translations: readonly Lang[];
}

export interface ProjectPlan extends Entry {
  readonly index: number;
  /** A made word by which it is known. */
  readonly acronym: string;
  readonly start: number;
  readonly end: number;
  /** The first one coordinates. */
  readonly members: readonly PartnerPlan[];
  readonly events: readonly EventPlan[];
  readonly funding?: Funding;
}

export interface EventPlan extends Entry {
  /** From 1. */
  readonly number: number;
  readonly project: Omit<ProjectPlan, 'events'>;
  readonly start: number;
  readonly end: number;
  readonly host?: PartnerPlan;
  /** Who took part, the host too. */
  readonly present: readonly PartnerPlan[];
}

export interface PartnerPlan extends Entry {
  readonly index: number;
  /** A made word by which it is known, where it isn't a town's municipality. */
  readonly own?: string;
  readonly town: CorpusTown;
}

export interface Funding {
  readonly programme: string;
  readonly family?: string;
  readonly action?: string;
  readonly limits?: Limits;
  readonly agreementPattern?: string;
}
