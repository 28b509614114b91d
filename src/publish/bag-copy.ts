import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import yauzl from 'yauzl';
import type { BagCopy } from './bag-check.ts';
import { isFolder, listFiles, namesIn } from './file-system.ts';
import { PublishError } from './publish-error.ts';

const DECLARATION = 'bagit.txt';

/** What file managers leave in folders that somebody looked at. */
const LEFT_BEHIND = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Opens a copy of a download: a zip file, the folder in it, or the folder around that.
 * @throws {PublishError} where there is nothing of the kind
 */
export async function openBagCopy(path: string): Promise<BagCopy & { close(): void }> {
  if (isFolder(path)) return openFolder(path);
  if (!statSync(path, { throwIfNoEntry: false })) throw new PublishError(`There is no ${path}.`);
  return openZip(path);
}

function openFolder(path: string): BagCopy & { close(): void } {
  const inner = namesIn(path).filter((name) => isFolder(join(path, name)));
  // Unpacking makes a folder around the one that the zip file holds.
  const folder = !namesIn(path).includes(DECLARATION) && inner.length === 1 ? join(path, inner[0]!) : path;
  return {
    names: listFiles(folder).filter((name) => !LEFT_BEHIND.test(name)),
    open: (name) => Promise.resolve(createReadStream(join(folder, name))),
    close: () => {},
  };
}

async function openZip(path: string): Promise<BagCopy & { close(): void }> {
  const broken = (cause: unknown) =>
    new PublishError(`${path} isn’t a whole zip file: ${(cause as Error).message}.`, { cause });
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw broken(error);
  });
  const entries = new Map<string, yauzl.Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const [, name = ''] = /^[^/]+\/(.*)$/s.exec(entry.fileName) ?? ['', entry.fileName];
      if (!name.endsWith('/')) entries.set(name, entry);
    }
  } catch (error) {
    zip.close();
    throw broken(error);
  }
  return {
    names: [...entries.keys()].filter((name) => name !== ''),
    open: (name) => zip.openReadStreamPromise(entries.get(name)!),
    close: () => zip.close(),
  };
}
