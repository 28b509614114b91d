import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { PAYLOAD } from './bag.ts';
import { BUILD_FILE } from './build-file.ts';
import { PublishError } from './publish-error.ts';

/** Lines of a manifest: a checksum, and a name that may be marked as binary (RFC 8493, 2.1.3). */
const LINE = /^([0-9a-f]{128})[ \t]+\*?(.+)$/i;

const TAG_MANIFEST = 'tagmanifest-sha512.txt';
const MANIFEST = 'manifest-sha512.txt';

/** What every download has, and shows one by: of what is lost, the others tell. */
export const BAG_MARKS = ['bagit.txt', MANIFEST];

/**
 * Compares a copy of a bag with what its manifests say (BagIt, RFC 8493, with SHA-512).
 * @returns what differs, in order of the names
 * @throws {PublishError} where it isn't such a bag
 */
export async function checkBag({ names, open }: BagCopy): Promise<BagFault[]> {
  const present = new Set(names);
  if (!BAG_MARKS.some((name) => present.has(name))) throw noBag(present);

  const faults = [...BAG_MARKS, TAG_MANIFEST]
    .filter((name) => !present.has(name))
    .map((name): BagFault => ({ name, is: 'missing' }));
  const listed = new Set([TAG_MANIFEST]);
  for (const manifest of [TAG_MANIFEST, MANIFEST].filter((name) => present.has(name))) {
    const lines = await read(open, manifest);
    if (lines === undefined) faults.push({ name: manifest, is: 'changed' });
    for (const line of (lines ?? '').split(/\r\n|\r|\n/).filter((line) => line !== '')) {
      const [, sum, written] = LINE.exec(line) ?? [];
      if (!sum || !written) {
        faults.push({ name: manifest, is: 'changed' });
        continue;
      }
      const name = written.replace(/%(?:0A|0D|25)/gi, decodeURIComponent);
      listed.add(name);
      if (!present.has(name)) faults.push({ name, is: 'missing' });
      else if ((await checksum(open, name)) !== sum.toLowerCase()) faults.push({ name, is: 'changed' });
    }
  }
  for (const name of names)
    // Without its list, nobody knows what belongs there.
    if (!listed.has(name) && present.has(name.startsWith(PAYLOAD) ? MANIFEST : TAG_MANIFEST))
      faults.push({ name, is: 'extra' });
  return once(faults).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Says what else a folder or a zip file is than a download. */
function noBag(names: ReadonlySet<string>): PublishError {
  if (!names.has(BUILD_FILE))
    return new PublishError(`This is no download of an archive: it has neither ${BAG_MARKS.join(' nor ')}.`);
  const zip = [...names].find((name) => /^download\/[^/]+\.zip$/.test(name));
  const instead = zip
    ? `Verify the download in it: ${zip}`
    : 'Verify the download that it comes from: the zip file, or the folder that this one lies in.';
  return new PublishError(
    `This is an archive as it is published, and only downloads carry checksums. ${instead}`,
  );
}

/** The checksum of a file; undefined where its bytes can't be had any more. */
async function checksum(open: BagCopy['open'], name: string): Promise<string | undefined> {
  const hash = createHash('sha512');
  try {
    for await (const chunk of await open(name)) hash.update(chunk as Uint8Array);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

async function read(open: BagCopy['open'], name: string): Promise<string | undefined> {
  try {
    return await text(await open(name));
  } catch {
    return undefined;
  }
}

function once(faults: readonly BagFault[]): BagFault[] {
  return [...new Map(faults.map((fault) => [`${fault.is} ${fault.name}`, fault])).values()];
}

/** A copy of a bag: in a folder, or in a zip file. */
export interface BagCopy {
  /** Every file in it, from the bag's root, with `/`. */
  readonly names: readonly string[];
  open(name: string): Promise<Readable>;
}

/** A file that isn't as it was packed. `extra`: it came later. */
export interface BagFault {
  readonly name: string;
  readonly is: 'missing' | 'changed' | 'extra';
}
