/**
 * `npm run check [-- options]`: reads and checks the content, builds nothing. Exits 0, 1 where the content has mistakes
 * or more warnings than allowed, 2 for anything else. Only the report goes to stdout; see `check/options.ts` for options.
 */
import { fileURLToPath } from 'node:url';
import { countsOf, paintFor, summaryOf, writeReport } from '#content/report.ts';
import { foldersOf, readArchive, requireContent } from '#integrations/archive.ts';
import { makeProgress } from '#integrations/progress.ts';
import { errorCode } from '#publish/file-system.ts';
import { outFolder } from '#publish/out-folder.ts';
import { plainWords } from '#publish/publish-error.ts';
import { repairOut } from '#publish/repair.ts';
import { makeMessages, type ReportKey } from '#texts/messages.ts';
import { onlyIssues } from './check/only.ts';
import { checkOptions } from './check/options.ts';
import { addSummary } from './check/summary-file.ts';
import { runOnChange } from './check/watch.ts';

/** Back to the top of an emptied screen. */
const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';

/** What each rule means, as seen from the project. */
const REFERENCE_PAGE = 'docs/checks.md';

const { stdout, stderr } = process;

async function run(): Promise<number> {
  const { format, lang, maxWarnings, only, summary, watch } = checkOptions(process.argv.slice(2));
  const root = fileURLToPath(new URL('..', import.meta.url));
  repairOut(root, outFolder(root, process.env['JUMELAGE_OUT']));
  const folders = foldersOf(root);
  requireContent(folders);

  let messages = makeMessages(lang);
  const check = async (): Promise<number> => {
    const progress = makeProgress(stderr);
    const { issues, languages, refused, records } = await readArchive(folders, progress).finally(() =>
      progress.close(),
    );
    messages = makeMessages(lang ?? languages[0]);
    const selected = onlyIssues(issues, only, { content: folders.content, cwd: process.cwd() });
    writeReport(format, selected, { content: folders.content, messages }, stdout);
    // What isn't in a machine's format mustn't stand among it.
    const words = format === 'text' ? stdout : stderr;
    const counts = countsOf(selected);
    const limits = { leftOut: issues.length - selected.length, maxWarnings };
    words.write(`${paintFor(words)('bold', summaryOf(counts, messages, limits))}\n`);
    if (format === 'text' && stdout.isTTY && selected.length > 0)
      stdout.write(`${messages.t('reference', { page: REFERENCE_PAGE })}\n`);
    if (summary !== undefined) addSummary(summary, selected, { content: folders.content, messages, limits });
    if (!refused) {
      const counts = Object.entries(records).map(([kind, n]) =>
        messages.t(`holds.${kind}` as ReportKey, { n }),
      );
      words.write(`${messages.t('holds', { counts: counts.join(', ') })}\n`);
    }
    return counts.errors > 0 || counts.warnings > maxWarnings ? 1 : 0;
  };

  if (!watch) return check();
  let isFirst = true;
  return runOnChange(folders.content, async () => {
    if (stdout.isTTY) stdout.write(CLEAR_SCREEN);
    // Without its folder nothing is left to wait for; what else goes wrong later, as a file that goes while it is read, passes.
    requireContent(folders);
    await (isFirst ? check() : check().catch(explain));
    isFirst = false;
    stderr.write(`${messages.t('waiting')}\n`);
  });
}

/** Says what went wrong; the exit code of it. */
function explain(error: unknown): number {
  stderr.write(`${plainWords(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  return 2;
}

// A reader of the report, as `head`, may have seen enough.
stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
});
process.exitCode = await run().catch(explain);
