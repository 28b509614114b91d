import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#content/issue.ts';
import { sourceText } from '#content/report/source-text.ts';
import { countsOf, summaryOf } from '#content/report.ts';
import { terminalReport } from '#content/report/terminal.ts';
import { readArchive } from '#integrations/archive.ts';
import { makeMessages, type Messages } from '#texts/messages.ts';
import { made } from '../../tests/fixtures/checks/made.ts';
import type { Fixture } from './fixtures.ts';

/** A fixture with all that the checker says of it. */
export interface Examined {
  readonly fixture: Fixture;
  readonly issues: readonly Issue[];
  /** Where it was read: its folder, or a copy with what was made for it. */
  readonly content: string;
}

/**
 * Reads a fixture as the check command would.
 * @param cache shared by all fixtures, so that towns and pictures are looked at once
 * @param scratch where copies go of those that are made by code
 */
export async function examine(
  fixture: Fixture,
  { cache, scratch }: { cache: string; scratch: string },
): Promise<Examined> {
  const content = await prepare(fixture, scratch);
  const { issues } = await readArchive({ content, cache }, { step: () => {}, close: () => {} });
  return { fixture, issues, content };
}

/** What a terminal shows of some issues of a fixture, without colours. */
export function told({ content }: Examined, issues: readonly Issue[], messages: Messages): string {
  return terminalReport(issues, {
    messages,
    paint: (_, text) => text,
    width: 80,
    sourceOf: (file) => sourceText(content, file),
  });
}

/** The whole report of a fixture as a terminal shows it, without colours. */
export function reportOf(examined: Examined): string {
  const messages = makeMessages('en');
  const unaccepted = examined.issues.filter(({ accepted }) => accepted === undefined);
  const summary = summaryOf(countsOf(examined.issues), messages);
  return `${told(examined, unaccepted, messages)}${summary}\n`;
}

async function prepare({ path, folder }: Fixture, scratch: string): Promise<string> {
  if (!Object.hasOwn(made, path)) return folder;
  const copy = join(scratch, path);
  mkdirSync(copy, { recursive: true });
  cpSync(folder, copy, { recursive: true });
  await made[path]!.write(copy);
  return copy;
}
