import { shortestDays } from '#schema/shapes/date.ts';
import type { Issue } from '#content/issue.ts';
import type { Project } from '#content/nodes.ts';
import {
  countriesAtMost,
  eventsAtMost,
  heldEvents,
  invitedAtMost,
  monthsAtLeast,
  peopleAtMost,
} from './programme-limits/known.ts';
import { limitsOf, type ProjectLimits } from './programme-limits/limits-of.ts';
import type { Locate, Rule } from './rule.ts';

/**
 * Warns of what the action of a programme doesn't allow: too few countries, events or participants, too long an event
 * or project, too large a grant. It says so only where that is certain by what the records tell.
 */
export const programmeLimits: Rule = ({ projects }, locate) =>
  [...projects.values()].flatMap((project) =>
    limitsOf(project).flatMap((limits) => [
      ...tooFew(project, limits, locate),
      ...tooMuch(project, limits, locate),
      ...tooLong(project, limits, locate),
    ]),
  );

function tooFew(project: Project, { limits, ...named }: ProjectLimits, locate: Locate): Issue[] {
  const { data } = project;
  const people = peopleAtMost(project);
  const fewPeople = isBelow(people, limits.minParticipants);
  const found: Found[] = [
    {
      code: 'fewer-countries',
      n: countriesAtMost(project),
      limit: limits.minCountries,
      path:
        data.stated?.countries === undefined
          ? [data.partners ? 'partners' : 'countries']
          : ['stated', 'countries'],
    },
    {
      code: 'fewer-events',
      n: eventsAtMost(project),
      limit: limits.minEvents,
      path: data.stated?.events === undefined ? ['action'] : ['stated', 'events'],
    },
    {
      code: 'fewer-participants',
      n: people,
      limit: limits.minParticipants,
      path: [data.participants ? 'participants' : 'action'],
    },
    {
      code: 'fewer-invited',
      n: invitedAtMost(project) ?? (fewPeople ? undefined : people),
      limit: limits.minInvited,
      path: data.participants ? ['participants', 'invited'] : ['action'],
    },
  ];
  return found
    .filter(({ n, limit }) => isBelow(n, limit))
    .map(({ code, n, limit, path }) => ({
      code,
      ...locate(project, path),
      params: { ...named, n: n!, limit: limit!, source: limits.source },
    }));
}

function tooMuch(project: Project, { limits, ...named }: ProjectLimits, locate: Locate): Issue[] {
  const { grant } = project.data;
  if (!grant || grant.currency !== 'EUR' || !isBelow(limits.maxGrant, grant.amount)) return [];
  return [
    {
      code: 'larger-grant',
      ...locate(project, ['grant']),
      params: { ...named, sum: grant.amount, limit: limits.maxGrant!, source: limits.source },
    },
  ];
}

function tooLong(project: Project, { limits, ...named }: ProjectLimits, locate: Locate): Issue[] {
  const { source, maxDays, maxMonths } = limits;
  const months = monthsAtLeast(project);
  const path = project.data.stated?.months === undefined ? ['end'] : ['stated', 'months'];
  const long = heldEvents(project).flatMap((event) => {
    const { start, end } = event.period ?? {};
    const n = start === undefined || end === undefined ? undefined : shortestDays(start, end);
    if (!isBelow(maxDays, n)) return [];
    const params = { ...named, n: n!, limit: maxDays!, source };
    return [{ code: 'longer-event', ...locate(event, ['end']), params }];
  });
  return [
    ...(isBelow(maxMonths, months)
      ? [
          {
            code: 'longer-project',
            ...locate(project, path),
            params: { ...named, n: months!, limit: maxMonths!, source },
          },
        ]
      : []),
    ...long,
  ];
}

/** Whether both numbers are known, and the first is less. */
function isBelow(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}

interface Found {
  readonly code: string;
  readonly n: number | undefined;
  readonly limit: number | undefined;
  readonly path: readonly PropertyKey[];
}
