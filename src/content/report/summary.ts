import type { Messages } from '#texts/messages.ts';
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

/** Mistakes before warnings, each in the order that they come in. */
export function mistakesFirst(issues: readonly Issue[]): Issue[] {
  const { error = [], warning = [] } = Object.groupBy(issues, ({ code }) => severityOf(code));
  return [...error, ...warning];
}

/** Warnings before mistakes, each in the order that they come in. */
export function mistakesLast(issues: readonly Issue[]): Issue[] {
  const { error = [], warning = [] } = Object.groupBy(issues, ({ code }) => severityOf(code));
  return [...warning, ...error];
}

/**
 * Says how many issues there are, as `2 mistakes, no warnings, 1 accepted`.
 * @param limits how many issues a narrowed report leaves out, how many warnings are let pass, and how many were told
 * before
 */
export function summaryOf(
  { errors, warnings, accepted }: Counts,
  { t }: Messages,
  { leftOut = 0, maxWarnings = Infinity, asBefore = 0 }: Limits = {},
): string {
  const all = warnings === 0 ? t('warnings.none') : t('warnings', { n: warnings });
  const counted = asBefore === 0 ? all : t('warnings.as-before', { warnings: all, n: asBefore });
  const allowed = maxWarnings === 0 ? 'warnings.none-allowed' : 'warnings.some-allowed';
  return [
    errors === 0 ? t('mistakes.none') : t('mistakes', { n: errors }),
    warnings > maxWarnings ? t(allowed, { warnings: counted, limit: maxWarnings }) : counted,
    ...(accepted > 0 ? [t('accepted', { n: accepted })] : []),
    ...(leftOut > 0 ? [t('elsewhere', { n: leftOut })] : []),
  ].join(', ');
}

export interface Limits {
  readonly leftOut?: number;
  readonly maxWarnings?: number;
  readonly asBefore?: number;
}
