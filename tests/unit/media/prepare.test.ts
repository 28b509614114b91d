import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyPublished } from '#media/copy.ts';
import { prepareMedia, type MediaRequest, type PublishedPicture } from '#media/prepare.ts';
import { makeFolder, photo, plain } from './fixtures.ts';

const folder = makeFolder();
const options = { cache: folder.cache };
beforeEach(() => rmSync(folder.cache, { recursive: true, force: true }));

test('gives pictures and documents safe addresses that tell their bytes', async () => {
  const { published, faults } = await prepareMedia(
    [
      request('Întâlnire (1).JPG', await photo(700, 350).jpeg().toBuffer(), 'picture'),
      request('Raport final.TXT', 'Raport', 'document'),
    ],
    options,
  );
  expect(faults.size).toBe(0);
  expect(published.get('Întâlnire (1).JPG')).toMatchObject({
    as: 'picture',
    width: 700,
    height: 350,
    variants: [
      {
        width: 320,
        height: 160,
        href: expect.stringMatching(/^\/media\/intalnire-1-[0-9a-f]{10}-320\.webp$/),
      },
      {
        width: 700,
        height: 350,
        href: expect.stringMatching(/^\/media\/intalnire-1-[0-9a-f]{10}-700\.webp$/),
      },
    ],
  });
  expect(published.get('Raport final.TXT')).toEqual({
    as: 'document',
    href: '/files/raport-final-cdcbb58e20.txt',
    format: 'txt',
    bytes: 6,
    source: join(folder.root, 'Raport final.TXT'),
  });
});

test('collects every fault and goes on, in the order of the requests', async () => {
  const whole = await photo(300, 200).jpeg().toBuffer();
  const corrupt = await photo(300, 200).tiff({ compression: 'jpeg' }).toBuffer();
  const progress: string[] = [];
  const { published, faults } = await prepareMedia(
    [
      request('cut.jpg', whole.subarray(0, 5000), 'picture'),
      request('fine.jpg', whole, 'picture'),
      request('cut.tiff', corrupt.subarray(0, corrupt.length - 100), 'picture'),
      request('drawing.svg', '<svg/>', 'picture'),
      request('as document.jpg', whole, 'document'),
      { path: join(folder.root, 'gone.jpg'), name: 'gone.jpg', as: 'picture' },
      { path: join(folder.root, 'gone.pdf'), name: 'gone.pdf', as: 'document' },
    ],
    { ...options, onProgress: (done, total) => progress.push(`${done}/${total}`) },
  );
  expect([...published.keys()]).toEqual(['fine.jpg']);
  expect([...faults].map(([name, { code }]) => `${name}: ${code}`)).toEqual([
    'cut.jpg: picture-unreadable',
    'cut.tiff: picture-unreadable',
    'drawing.svg: picture-svg',
    'as document.jpg: document-format',
    'gone.jpg: file-missing',
    'gone.pdf: file-missing',
  ]);
  expect(progress).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
});

test('makes a file once that several records use', async () => {
  const twice = request('photo.png', await plain(50, 50).png().toBuffer(), 'picture');
  const totals = new Set<number>();
  await prepareMedia([twice, twice], { ...options, onProgress: (_, total) => totals.add(total) });
  expect([...totals]).toEqual([1]);
});

describe('the cache', () => {
  test('gives the same result cold, warm, and under another name', async () => {
    const picture = await photo(700, 350).jpeg().toBuffer();
    const first = request('a.jpg', picture, 'picture');
    const cold = await prepareMedia([first], options);
    const bytes = variantBytes(cold.published.get('a.jpg'));
    const made = variantTimes(cold.published.get('a.jpg'));
    const warm = await prepareMedia([first, request('b.jpg', picture, 'picture')], options);
    expect(warm.published.get('a.jpg')).toEqual(cold.published.get('a.jpg'));
    expect(variantTimes(warm.published.get('a.jpg'))).toEqual(made);
    expect(variantTimes(warm.published.get('b.jpg'))).toEqual(made);
    rmSync(folder.cache, { recursive: true });
    expect(variantBytes((await prepareMedia([first], options)).published.get('a.jpg'))).toEqual(bytes);
  });

  test('does not hide a wrong ending', async () => {
    const picture = await photo(70, 35).jpeg().toBuffer();
    await prepareMedia([request('a.jpg', picture, 'picture')], options);
    const { faults } = await prepareMedia([request('a.png', picture, 'picture')], options);
    expect(faults.get('a.png')).toMatchObject({ code: 'file-mislabelled' });
  });

  test.each<[string, (entry: string) => void]>([
    ['a variant is damaged', (entry) => damage(join(entry, '320.webp'))],
    [
      'a variant is cut short',
      (entry) =>
        writeFileSync(join(entry, '320.webp'), readFileSync(join(entry, '320.webp')).subarray(0, 99)),
    ],
    ['a variant is missing', (entry) => rmSync(join(entry, '700.webp'))],
    ['its description is damaged', (entry) => damage(join(entry, 'picture.json'))],
    ['its description is missing', (entry) => rmSync(join(entry, 'picture.json'))],
  ])('is mended where %s', async (_, harm) => {
    const original = request('a.jpg', await photo(700, 350).jpeg().toBuffer(), 'picture');
    const cold = (await prepareMedia([original], options)).published.get('a.jpg');
    const bytes = variantBytes(cold);
    harm(join((cold as PublishedPicture).variants[0]!.source, '..'));
    const mended = (await prepareMedia([original], options)).published.get('a.jpg');
    expect(mended).toEqual(cold);
    expect(variantBytes(mended)).toEqual(bytes);
  });

  test('follows a picture that is saved anew', async () => {
    const colours: string[] = [];
    for (const colour of ['#ff0000', '#0000ff']) {
      const picture = await plain(64, 64, colour).tiff({ compression: 'none' }).toBuffer();
      const { published } = await prepareMedia([request('a.tiff', picture, 'picture')], options);
      const { dominant } = await sharp(variantBytes(published.get('a.tiff'))[0]).stats();
      colours.push(dominant.r > dominant.b ? 'red' : 'blue');
    }
    expect(colours).toEqual(['red', 'blue']);
  });

  test('leaves nothing half written behind', async () => {
    await prepareMedia([request('a.jpg', await photo(700, 350).jpeg().toBuffer(), 'picture')], options);
    const files = readdirSync(folder.cache, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.map((file) => file.name).toSorted()).toEqual(['320.webp', '700.webp', 'picture.json']);
  });

  test('that cannot be written is an error of the machine', async () => {
    const file = folder.write('not a folder', '');
    const picture = request('a.png', await plain(9, 9).png().toBuffer(), 'picture');
    await expect(prepareMedia([picture], { cache: file })).rejects.toThrow('ENOTDIR');
  });
});

test('copies what is published to its addresses, readable for everyone', async () => {
  const secret = request('notes.txt', 'Notes', 'document');
  chmodSync(secret.path, 0o600);
  const photos = [request('a.jpg', await photo(700, 350).jpeg().toBuffer(), 'picture'), secret];
  const { published } = await prepareMedia(photos, options);
  expect(await copyPublished(published, folder.out)).toBe(3);
  for (const file of published.values()) {
    for (const { href, source } of file.as === 'picture' ? file.variants : [file]) {
      expect(readFileSync(join(folder.out, href))).toEqual(readFileSync(source));
      expect(statSync(join(folder.out, href)).mode & 0o777).toBe(0o644);
    }
  }
  expect(existsSync(join(folder.out, 'media'))).toBe(true);
});

function request(name: string, content: Buffer | string, as: MediaRequest['as']): MediaRequest {
  return { path: folder.write(name, content), name, as };
}

function variantBytes(file: unknown): Buffer[] {
  return (file as PublishedPicture).variants.map(({ source }) => readFileSync(source));
}

function variantTimes(file: unknown): bigint[] {
  return (file as PublishedPicture).variants.map(({ source }) => statSync(source, { bigint: true }).ctimeNs);
}

function damage(path: string): void {
  const content = readFileSync(path);
  content[content.length >> 1]! ^= 1;
  writeFileSync(path, content);
}
