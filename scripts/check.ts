import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printIssues } from '#content/report.ts';
import { foldersOf, readArchive } from '#integrations/archive.ts';
import { makeProgress } from '#integrations/progress.ts';

/** `npm run check`: reads and checks the content, builds nothing. Exits 0, 1 where content has mistakes, 2 for anything else. */
async function run(): Promise<number> {
  const folders = foldersOf(fileURLToPath(new URL('..', import.meta.url)));
  if (!existsSync(folders.content)) {
    process.stderr.write(`There is no content folder at ${folders.content}.\n`);
    return 2;
  }
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
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
});
