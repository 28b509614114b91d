import { appendFileSync, statSync } from 'node:fs';
import type { Issue } from '#content/issue.ts';
import { summaryPage, type SummaryPage } from '#content/report.ts';
import { PublishError } from '#publish/publish-error.ts';

/**
 * How large the file may become, in bytes. GitHub shows no summary at all of a step that writes more than 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const LARGEST = 1_000_000;

/**
 * Adds a summary for coordinators to a file, which others may have begun.
 * @throws {PublishError} where it can't be written
 */
export function addSummary(file: string, issues: readonly Issue[], page: Omit<SummaryPage, 'room'>): void {
  try {
    const begun = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(file, summaryPage(issues, { ...page, room: LARGEST - begun }));
  } catch (cause) {
    throw new PublishError(`The summary can’t be written to ${file}: ${(cause as Error).message}.`, {
      cause,
    });
  }
}
