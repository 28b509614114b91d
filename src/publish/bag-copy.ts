import { createReadStream, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import yauzl from 'yauzl';
import { BAG_MARKS, type BagCopy } from './bag-check.ts';
import { isFolder, namesIn } from './file-system.ts';
import { PublishError } from './publish-error.ts';

/** A path of what lies in the folder of a bag, of whatever name. */
const MARK = new RegExp(`^(.*/)?(?:${BAG_MARKS.join('|').replaceAll('.', '\\.')})$`, 's');

/** What file managers leave in folders that somebody looked at, and in zip files that they make. */
const LEFT_BEHIND = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$|^__MACOSX\//i;

/**
 * Opens a copy of a download: a zip file, the folder in it, or the folder around that.
 * @throws {PublishError} where there is nothing of the kind
 */
export async function openBagCopy(path: string): Promise<Copy> {
  if (isFolder(path)) return openFolder(path);
  if (!statSync(path, { throwIfNoEntry: false })) throw new PublishError(`There is no ${path}.`);
  return openZip(path);
}

function openFolder(path: string): Copy {
  // Unpacking makes a folder around the one that the zip file holds.
  const inner = [path, ...namesIn(path).map((name) => join(path, name))].filter((folder) =>
    BAG_MARKS.some((name) => existsSync(join(folder, name))),
  );
  const folder = inner[0] === path || inner.length === 1 ? inner[0]! : path;
  return {
    names: namesBelow(folder).filter((name) => !LEFT_BEHIND.test(name)),
    async open(name) {
      const file = join(folder, name);
      // A link is no copy, whatever it leads to.
      if (!lstatSync(file).isFile()) throw new Error(`${file} isn’t a plain file.`);
      return createReadStream(file);
    },
    close: () => {},
  };
}

/**
 * Everything below a folder but folders, as paths from there, with `/`. Links are told, and not followed:
 * Node’s own way through folders follows them, without end where they lead in a circle.
 */
function namesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? namesBelow(folder, `${prefix}${entry.name}/`) : [prefix + entry.name],
  );
}

async function openZip(path: string): Promise<Copy> {
  const broken = (cause: unknown) =>
    new PublishError(`${path} isn’t a whole zip file: ${(cause as Error).message.replace(/\.*$/, '.')}`, {
      cause,
    });
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw broken(error);
  });
  const entries = new Map<string, yauzl.Entry>();
  const twice = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName: name } = entry;
      if (name.endsWith('/') || LEFT_BEHIND.test(name)) continue;
      if (entries.has(name)) twice.add(name);
      entries.set(name, entry);
    }
  } catch (error) {
    zip.close();
    throw broken(error);
  }
  const folder = folderOf([...entries.keys()]);
  return {
    // What lies beside the bag is no part of it, either.
    names: [...entries.keys()].map((name) =>
      name.startsWith(folder) ? name.slice(folder.length) : `../${name}`,
    ),
    open(name) {
      const inZip = folder + name;
      // Of two of one name, nobody knows which one will be unpacked.
      if (twice.has(inZip)) return Promise.reject(new Error(`${inZip} is there twice.`));
      return zip.openReadStreamPromise(entries.get(inZip)!);
    },
    close: () => zip.close(),
  };
}

/** The outermost folder in a zip file that holds a bag, with `/`; empty where it is the zip file itself, or there is none. */
function folderOf(names: readonly string[]): string {
  const folders = names.map((name) => MARK.exec(name)).flatMap((found) => (found ? [found[1] ?? ''] : []));
  return folders.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

type Copy = BagCopy & { close(): void };
