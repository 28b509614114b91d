/**
 * `npm run verify -- <folder or zip>`: compares a copy of a download with its own checksums. Names each file that is
 * missing, changed or extra, a zip file itself where its checksum lies beside it. Exits 0 where none is, 1 where one is, 2 where there is nothing to compare.
 */
import { visible } from '#content/report/visible.ts';
import { checkBag } from '#publish/bag-check.ts';
import { openBagCopy } from '#publish/bag-copy.ts';
import { checkBeside } from '#publish/checksum-beside.ts';
import { plainWords, PublishError } from '#publish/publish-error.ts';

async function run(paths: readonly string[]): Promise<number> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0)
    throw new PublishError('Say which copy: npm run verify -- <folder or zip file>');
  const copy = await openBagCopy(path);
  try {
    const faults = [...(await checkBag(copy)), ...(await checkBeside(path))];
    for (const { name, is } of faults) console.log(`${is}: ${visible(name)}`);
    const files = `${copy.names.length} ${copy.names.length === 1 ? 'file' : 'files'}`;
    console.log(
      faults.length === 0
        ? `All ${files} are as they were packed.`
        : `${faults.length} of its files ${faults.length === 1 ? 'isn’t' : 'aren’t'} as packed.`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    copy.close();
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(plainWords(error) ?? error);
  return 2;
});
