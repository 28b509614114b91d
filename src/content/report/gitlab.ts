import { createHash } from 'node:crypto';
import type { Messages } from '#texts/messages.ts';
import type { Issue } from '../issue.ts';
import { compare } from '../order.ts';
import { tell } from './told.ts';
import { visible } from './visible.ts';

/**
 * Issues as GitLab's Code Quality report, which it shows in a merge request.
 * @param pathOf a file's path in the repository
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(
  issues: readonly Issue[],
  messages: Messages,
  pathOf: (file: string) => string,
): string {
  const seen = new Map<string, number>();
  const entries = issues
    .filter(({ accepted }) => accepted === undefined)
    .map((issue) => {
      const { code, severity, file, line, message, remedy } = tell(issue, messages);
      const path = pathOf(file);
      const identity = identityOf(issue, path);
      const before = seen.get(identity) ?? 0;
      seen.set(identity, before + 1);
      return {
        description: visible(`${message} ${remedy}`),
        check_name: code,
        fingerprint: createHash('sha256').update(`${identity} ${before}`).digest('hex'),
        severity: severity === 'error' ? 'major' : 'minor',
        location: { path, lines: { begin: line } },
      };
    });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/**
 * What stays the same of an issue while lines move and other records come and go, so that GitLab knows it again:
 * neither its place nor what it advises.
 */
function identityOf({ code, params }: Issue, path: string): string {
  const facts = Object.entries(params)
    .filter(([name, value]) => !advice.has(name) && !Array.isArray(value))
    .toSorted(([a], [b]) => compare(a, b));
  return JSON.stringify([path, code, facts]);
}

/** What advises, and tells other places. */
const advice: ReadonlySet<string> = new Set(['nearest', 'first', 'column', 'at']);
