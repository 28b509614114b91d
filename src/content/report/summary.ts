import { severityOf } from '../catalogue.ts';
import type { Issue } from '../issue.ts';

/** How many issues there are of each sort. */
export interface Counts {
  readonly errors: number;
  /** Without those that their record accepts. */
  readonly warnings: number;
  readonly accepted: number;
}

/** Counts mistakes, warnings, and warnings that their record accepts. */
export function countsOf(issues: readonly Issue[]): Counts {
  const errors = issues.filter(({ code }) => severityOf(code) === 'error').length;
  const accepted = issues.filter((issue) => issue.accepted !== undefined).length;
  return { errors, accepted, warnings: issues.length - errors - accepted };
}

/**
 * Says how many issues there are, as `2 mistakes, no warnings, 1 accepted`.
 * @param limits how many issues a narrowed report leaves out, and how many warnings are let pass
 */
export function summaryOf({ errors, warnings, accepted }: Counts, limits: Limits = {}): string {
  const { leftOut = 0, maxWarnings = Infinity } = limits;
  const allowed =
    warnings > maxWarnings ? ` (${maxWarnings === 0 ? 'none' : `at most ${maxWarnings}`} allowed)` : '';
  return [
    counted(errors, 'mistake'),
    `${counted(warnings, 'warning')}${allowed}`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(leftOut > 0 ? [`${leftOut} elsewhere`] : []),
  ].join(', ');
}

/** A number with its noun: `no mistakes`, `1 mistake`, `2 mistakes`. */
function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

export interface Limits {
  readonly leftOut?: number;
  readonly maxWarnings?: number;
}
