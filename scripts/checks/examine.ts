import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '#content/issue.ts';
import { sourceText } from '#content/report/source-text.ts';
import { terminalReport } from '#content/report/terminal.ts';
import { countsOf, summaryOf } from '#content/report.ts';
import { readArchive } from '#integrations/archive.ts';
import { makeMessages } from '#texts/messages.ts';
import { made } from './made.ts';
import type { Fixture } from './fixtures.ts';

/** A fixture with all that the checker says of it. */
export interface Examined {
  readonly issues: readonly Issue[];
  /** Where it was read: its folder, or a copy with what was made for it. */
  readonly content: string;
}

/** Reads fixtures as the check command would, until it is closed; towns and pictures are looked at once for all. */
export function makeExaminer(): Examiner {
  const scratch = mkdtempSync(join(tmpdir(), 'jumelage-checks-'));
  const known = new Map<string, Promise<Examined>>();
  const examine = async (fixture: Fixture): Promise<Examined> => {
    const content = await prepare(fixture, scratch);
    const folders = { content, cache: join(scratch, '.cache') };
    const { issues } = await readArchive(folders, { step: () => {}, close: () => {} });
    return { issues, content };
  };
  return {
    examine: (fixture) => {
      const examined = known.get(fixture.path) ?? examine(fixture);
      known.set(fixture.path, examined);
      return examined;
    },
    close: () => rmSync(scratch, { recursive: true }),
  };
}

/** What a terminal shows of some issues of a fixture, without colours. */
export function shown({ content }: Examined, issues: readonly Issue[]): string {
  return terminalReport(issues, {
    messages: makeMessages('en'),
    paint: (_, text) => text,
    width: 80,
    sourceOf: (file) => sourceText(content, file),
  });
}

/** The whole report of a fixture as a terminal shows it, without colours. */
export function reportOf(examined: Examined): string {
  const unaccepted = examined.issues.filter(({ accepted }) => accepted === undefined);
  const summary = summaryOf(countsOf(examined.issues), makeMessages('en'));
  return `${shown(examined, unaccepted)}${summary}\n`;
}

async function prepare({ path, folder }: Fixture, scratch: string): Promise<string> {
  if (!Object.hasOwn(made, path)) return folder;
  const copy = join(scratch, path);
  cpSync(folder, copy, { recursive: true });
  await made[path]!.write(copy);
  return copy;
}

export interface Examiner {
  examine(fixture: Fixture): Promise<Examined>;
  close(): void;
}
