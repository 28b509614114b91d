import sharp from 'sharp';
import { makeRandom } from './random.ts';

/**
 * A photo's bytes: coloured fields with grain, like no other of the corpus, between 0.5 and 6 megapixels, upright or not.
 * Reckoned in whole numbers, and encoded by the library, so that the same version of it gives the same bytes.
 * @param size its width and height, where they are to be these
 */
export async function makePicture(name: string, size?: readonly [number, number]): Promise<Buffer> {
  const random = makeRandom(name);
  const long = random.between(900, 2800);
  const short = Math.floor((long * random.between(56, 80)) / 100);
  const [width, height] = size ?? (random.chance(0.75) ? [long, short] : [short, long]);
  const pixels = Buffer.allocUnsafe(width * height * 3);
  const colours = Array.from(
    { length: 12 },
    () => [random.below(256), random.below(256), random.below(256)] as const,
  );
  const [cellWidth, cellHeight] = [Math.ceil(width / 4), Math.ceil(height / 3)];
  let grain = random.below(2 ** 31);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / cellHeight) * 4;
    const shade = ((y % cellHeight) * 60) / cellHeight;
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = colours[row + Math.floor(x / cellWidth)]!;
      grain = (Math.imul(grain, 1_664_525) + 1_013_904_223) | 0;
      const change = shade + ((grain >>> 27) & 15);
      pixels[at++] = Math.min(255, red + change);
      pixels[at++] = Math.min(255, green + change);
      pixels[at++] = Math.min(255, blue + change);
    }
  }
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  if (name.endsWith('.png')) return picture.resize(600).png({ compressionLevel: 6 }).toBuffer();
  return name.endsWith('.webp')
    ? picture.webp({ effort: 0 }).toBuffer()
    : picture.jpeg({ quality: 80 }).toBuffer();
}
