import { earliest, latest, yearOf } from '#schema/shapes/date.ts';
import { action, type Limits, type YearRange } from '#schema/vocabularies/programmes.ts';
import type { Project } from '#content/nodes.ts';

/** The limits that surely hold for a project, by its programme, its action and the year of its call. */
export function limitsOf(project: Project): ProjectLimits[] {
  const programme = project.programme?.value;
  const { action: id } = project.data;
  if (programme === undefined || id === undefined) return [];
  const years = callYears(project);
  return (action(programme, id)?.limits ?? [])
    .filter(({ calls }) => !calls || (years && within(years, calls)))
    .map((limits) => ({ programme, action: id, limits }));
}

/** A limit that holds, with what to call the action that has it. */
export interface ProjectLimits {
  readonly programme: string;
  readonly action: string;
  readonly limits: Limits;
}

/** The years in which a project's call may have been: the one that the call names, else that of its start or the one before. */
function callYears({ data, period }: Project): Required<YearRange> | undefined {
  const named = /(?<!\d)20\d\d(?!\d)/.exec(data.call ?? '')?.[0];
  if (named !== undefined) return { from: Number(named), to: Number(named) };
  if (period?.start === undefined) return undefined;
  return { from: yearOf(earliest(period.start)) - 1, to: yearOf(latest(period.start)) };
}

function within(years: Required<YearRange>, { from = -Infinity, to = Infinity }: YearRange): boolean {
  return from <= years.from && years.to <= to;
}
