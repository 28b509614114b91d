import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderPicture, variantSizes } from '#media/picture.ts';
import { bigPng, makeFolder, photo, plain } from './fixtures.ts';

const folder = makeFolder();
const GPS = { IFD0: { Model: 'Kamera 0815' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 19/1 43/1' } };
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

describe('sizes', () => {
  test.each([
    ['a large photo', 6000, 4000, ['320×213', '640×427', '1024×683', '1600×1067']],
    ['a portrait', 3000, 4000, ['320×427', '640×853', '1024×1365', '1600×2133']],
    ['a small photo, never enlarged', 800, 600, ['320×240', '640×480', '800×600']],
    ['one hardly wider than a step', 700, 350, ['320×160', '700×350']],
    ['a thumbnail', 100, 75, ['100×75']],
    ['a scroll higher than WebP can be', 1500, 40_000, ['320×8533', '614×16373']],
    ['a thread', 1, 60_000_000, ['1×16383']],
    ['a horizon', 60_000_000, 1, ['320×1', '640×1', '1024×1', '1600×1']],
  ])('of %s', (_, width, height, expected) => {
    expect(variantSizes(width, height).map((size) => `${size.width}×${size.height}`)).toEqual(expected);
  });
});

describe('orientation', () => {
  // Which upright pixel lies at x, y of the stored picture (TIFF 6.0, tag 274); right and bottom are the last ones.
  const origins: Record<number, Origin> = {
    1: (x, y) => [x, y],
    2: (x, y, right) => [right - x, y],
    3: (x, y, right, bottom) => [right - x, bottom - y],
    4: (x, y, _, bottom) => [x, bottom - y],
    5: (x, y) => [y, x],
    6: (x, y, right) => [right - y, x],
    7: (x, y, right, bottom) => [right - y, bottom - x],
    8: (x, y, _, bottom) => [y, bottom - x],
  };

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('%i is turned upright', async (orientation) => {
    const stored = storedAs(fourCorners(), origins[orientation]!, orientation >= 5);
    const picture = await stored.withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
    const path = folder.write('turned.jpg', picture);
    const [variant] = (await renderPicture(path))!;
    expect(variant).toMatchObject({ width: 60, height: 40 });
    expect(await sharp(variant!.data).metadata()).toMatchObject({ width: 60, height: 40 });
    const corners = await Promise.all(
      [
        [10, 10],
        [50, 10],
        [10, 30],
        [50, 30],
      ].map(([x, y]) => pixel(variant!.data, x!, y!)),
    );
    expect(corners.map(nameOf)).toEqual(['red', 'green', 'blue', 'white']);
  });
});

test('keeps no metadata: no position, no camera, no profile', async () => {
  const picture = photo(400, 300).withExif(GPS).withXmp(XMP).withIccProfile('p3');
  const original = await picture.jpeg().toBuffer();
  expect(await sharp(original).metadata()).toMatchObject({
    exif: expect.any(Buffer),
    xmp: expect.any(Buffer),
    icc: expect.any(Buffer),
  });
  for (const { data } of (await render(picture.jpeg()))!) {
    const { exif, xmp, icc, iptc, orientation } = await sharp(data).metadata();
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
    expect(chunksOf(data)).toEqual(['VP8 ']);
    expect(data.includes('Kamera')).toBe(false);
  }
});

describe('colour becomes sRGB with 8 bits', () => {
  const transparent = sharp({
    create: { width: 64, height: 64, channels: 4, background: { r: 200, g: 100, b: 50, alpha: 0.5 } },
  });

  test.each([
    ['sRGB', plain(64, 64).png()],
    ['Display P3', plain(64, 64).withIccProfile('p3').png()],
    ['Display P3 in JPEG', plain(64, 64).withIccProfile('p3').jpeg({ quality: 100 })],
    ['16 bit', plain(64, 64).toColourspace('rgb16').png()],
    ['16 bit with a profile', plain(64, 64).toColourspace('rgb16').withIccProfile('srgb').png()],
    ['16 bit in Display P3', plain(64, 64).toColourspace('rgb16').withIccProfile('p3').png()],
    [
      '16 bit in TIFF',
      plain(64, 64).toColourspace('rgb16').withIccProfile('p3').tiff({ compression: 'lzw' }),
    ],
    ['10 bit in AVIF', plain(64, 64).avif({ bitdepth: 10, quality: 100, effort: 0 })],
    ['Lab', plain(64, 64).toColourspace('lab').tiff()],
  ])('from %s', async (_, picture) => {
    const [variant] = (await render(picture))!;
    expectColour(await pixel(variant!.data, 32, 32), [200, 100, 50], 5);
  });

  test('where Display P3 numbers mean another colour in sRGB', async () => {
    const stored = await sharp(await plain(64, 64).withIccProfile('p3').png().toBuffer())
      .keepIccProfile()
      .raw()
      .toBuffer();
    expectColour([...stored.subarray(0, 3)], [187, 105, 61], 1);
  });

  test.each([
    ['with a profile', plain(64, 64, '#96826e').withIccProfile('cmyk').jpeg({ quality: 100 })],
    ['without one', plain(64, 64, '#96826e').toColourspace('cmyk').jpeg({ quality: 100 })],
    ['in TIFF', plain(64, 64, '#96826e').withIccProfile('cmyk').tiff({ compression: 'lzw' })],
  ])('from CMYK %s', async (_, picture) => {
    expect((await sharp(await picture.toBuffer()).metadata()).space).toBe('cmyk');
    const [variant] = (await render(picture))!;
    expectColour(await pixel(variant!.data, 32, 32), [150, 130, 110], 20);
  });

  test.each([
    ['8 bit', transparent.clone().png()],
    ['16 bit', transparent.clone().toColourspace('rgb16').png()],
    ['16 bit in Display P3', transparent.clone().toColourspace('rgb16').withIccProfile('p3').png()],
  ])('and transparency is kept: %s', async (_, picture) => {
    const [variant] = (await render(picture))!;
    expectColour(await pixel(variant!.data, 32, 32), [200, 100, 50, 128], 5);
  });

  test('and greys stay grey', async () => {
    const picture = plain(64, 64, '#808080').greyscale().toColourspace('grey16').png();
    const [variant] = (await render(picture))!;
    expectColour(await pixel(variant!.data, 32, 32), [128, 128, 128], 2);
  });
});

test.each(['gif', 'webp'] as const)('shows the first frame of a moving %s', async (format) => {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map((colour) => plain(64, 48, colour).png().toBuffer()),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(3);
  const [variant] = (await renderPicture(folder.write(`moving.${format}`, moving)))!;
  const { pages = 1, width, height } = await sharp(variant!.data).metadata();
  expect({ pages, width, height }).toEqual({ pages: 1, width: 64, height: 48 });
  expect(nameOf(await pixel(variant!.data, 32, 24))).toBe('red');
});

test('of 59 megapixels is rendered', async () => {
  const variants = await renderPicture(folder.write('59.png', bigPng(10_000, 5900)));
  expect(variants!.map(({ width, height }) => [width, height])).toEqual([
    [320, 189],
    [640, 378],
    [1024, 604],
    [1600, 944],
  ]);
});

test.each([
  ['jpg', photo(900, 700).jpeg()],
  ['png', photo(900, 700).png()],
  ['avif', photo(200, 100).avif({ effort: 0 })],
  ['tiff', photo(900, 700).tiff({ compression: 'lzw' })],
] as const)('cut short makes nothing: %s', async (_, picture) => {
  const whole = await picture.toBuffer();
  expect(await renderPicture(folder.write('whole', whole))).toBeDefined();
  expect(await renderPicture(folder.write('half', whole.subarray(0, whole.length >> 1)))).toBeUndefined();
});

test('gives the same bytes whatever the number of threads', async () => {
  const path = folder.write('photo.jpg', await photo(700, 500).jpeg().toBuffer());
  const before = sharp.concurrency();
  sharp.concurrency(1);
  const alone = await renderPicture(path);
  sharp.concurrency(4);
  const together = await renderPicture(path);
  sharp.concurrency(before);
  expect(together).toEqual(alone);
});

async function render(picture: Sharp) {
  return renderPicture(folder.write('picture', await picture.toBuffer()));
}

/** 60 × 40 raw pixels in quarters: red, green; blue, white. */
function fourCorners(): Buffer {
  const pixels = Buffer.alloc(60 * 40 * 3);
  for (let y = 0; y < 40; y += 1) {
    for (let x = 0; x < 60; x += 1) {
      const colour = y < 20 ? (x < 30 ? [255, 0, 0] : [0, 255, 0]) : x < 30 ? [0, 0, 255] : [255, 255, 255];
      pixels.set(colour, (y * 60 + x) * 3);
    }
  }
  return pixels;
}

function storedAs(upright: Buffer, origin: Origin, lying: boolean): Sharp {
  const [width, height] = lying ? [40, 60] : [60, 40];
  const pixels = Buffer.alloc(upright.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = origin(x, y, 59, 39);
      upright.copy(pixels, (y * width + x) * 3, (fromY * 60 + fromX) * 3, (fromY * 60 + fromX) * 3 + 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function pixel(data: Buffer, x: number, y: number): Promise<number[]> {
  const { data: raw, info } = await sharp(data).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...raw.subarray(at, at + info.channels)];
}

function expectColour(actual: number[], expected: number[], within: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [at, value] of expected.entries())
    expect(Math.abs(actual[at]! - value), `${actual}`).toBeLessThanOrEqual(within);
}

function nameOf(colour: number[]): string | undefined {
  const names: Record<string, string> = { '100': 'red', '010': 'green', '001': 'blue', '111': 'white' };
  return names[colour.map((value) => (value > 127 ? 1 : 0)).join('')];
}

/** The four-letter names of a WebP file's parts. */
function chunksOf(webp: Buffer): string[] {
  const names: string[] = [];
  for (let at = 12; at < webp.length; at += 8 + webp.readUInt32LE(at + 4) + (webp.readUInt32LE(at + 4) & 1)) {
    names.push(webp.toString('latin1', at, at + 4));
  }
  return names;
}

type Origin = (x: number, y: number, right: number, bottom: number) => [number, number];
