import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mapBounded } from '#media/bounded.ts';
import { makeCorpus } from '../corpus.ts';
import { makePicture } from '../picture.ts';
import type { Attic } from './attic.ts';
import { makeOurs } from './builders.ts';
import { buildAll, readStages, type Build } from './contest.ts';

const PHOTOS = 200;
/** So many that enough of them are JPEG files. */
const ALL_PHOTOS = 300;
const RECORDS = 200;
/** Twelve megapixels, as a camera or telephone takes them. */
const SIZE = [4000, 3000] as const;
const STAGES = ['Photos and documents', 'Copying photos and documents'];

/** Builds an archive with 200 photos of 12 megapixels twice: from nothing, and again. */
export async function measurePhotos(
  folder: string,
  attic: Attic,
  say: (line: string) => void,
): Promise<PhotoCosts> {
  say(`Making ${PHOTOS} photos`);
  const here = join(folder, 'photos');
  const content = join(here, 'content');
  mkdirSync(here);
  await makeCorpus(content, { records: RECORDS, photos: ALL_PHOTOS, languages: ['en'] });
  const photos = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /photo-\d+\.jpg$/.test(path))
    .toSorted()
    .slice(0, PHOTOS);
  await mapBounded(photos, availableParallelism(), async (path) =>
    writeFileSync(join(content, path), await makePicture(path, SIZE)),
  );
  const stages = join(here, 'stages.json');
  const builder = makeOurs(content, here, stages);
  const build = async (name: string): Promise<PhotoCost> => {
    say(name);
    const [taken] = [...(await buildAll([builder], stages)).values()];
    const own = readStages(stages).filter((stage) => STAGES.includes(stage.name));
    return { build: taken!, photos: own.reduce((sum, { cpu }) => sum + cpu, 0) };
  };
  try {
    return {
      count: photos.length,
      cold: await build('Cold build with photos'),
      warm: await build('And again'),
    };
  } finally {
    attic.take(builder.made);
  }
}

export interface PhotoCosts {
  readonly count: number;
  readonly cold: PhotoCost;
  readonly warm: PhotoCost;
}

export interface PhotoCost {
  readonly build: Build;
  /** CPU seconds of the stages that see to photos. */
  readonly photos: number;
}
