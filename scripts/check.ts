import { fileURLToPath } from 'node:url';
import { printIssues } from '#content/report.ts';
import { foldersOf, readArchive, requireContent } from '#integrations/archive.ts';
import { makeProgress } from '#integrations/progress.ts';
import { outFolder } from '#publish/out-folder.ts';
import { plainWords } from '#publish/publish-error.ts';
import { repairOut } from '#publish/repair.ts';

/** `npm run check`: reads and checks the content, builds nothing. Exits 0, 1 where content has mistakes, 2 for anything else. */
async function run(): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  repairOut(root, outFolder(root, process.env['JUMELAGE_OUT']));
  const folders = foldersOf(root);
  requireContent(folders);
  const progress = makeProgress(process.stderr);
  const { issues, refused, records } = await readArchive(folders, progress);
  progress.close();
  printIssues(issues, process.stdout);
  if (!refused) {
    const counts = Object.entries(records).map(([kind, count]) => `${kind} ${count}`);
    process.stdout.write(`The content holds: ${counts.join(', ')}.\n`);
  }
  return refused ? 1 : 0;
}

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`${plainWords(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  return 2;
});
