import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFile, type Inspection } from '#media/inspect.ts';
import { bigPng, brands, makeFolder, photo, plain, zip } from './fixtures.ts';

const folder = makeFolder();
const OOXML = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = zip({
  '[Content_Types].xml': `<Types><Override ContentType="${OOXML}"/></Types>`,
  'word/document.xml': '<w/>',
});
const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });

describe('a picture', () => {
  test.each([
    ['jpg', 'photo.jpg', photo(60, 40).jpeg()],
    ['jpg', 'PHOTO.JPEG', photo(60, 40).jpeg()],
    ['jpg', 'from a browser.jfif', photo(60, 40).jpeg({ progressive: true })],
    ['png', 'drawing.png', photo(60, 40).png()],
    ['webp', 'photo.webp', photo(60, 40).webp()],
    ['avif', 'photo.avif', photo(60, 40).avif({ effort: 0 })],
    ['gif', 'animation.gif', photo(60, 40).gif()],
    ['tiff', 'scan.tif', photo(60, 40).tiff()],
  ])('is told from its bytes: %s, named %s', async (format, name, picture) => {
    const path = folder.write(name, await picture.toBuffer());
    expect(await inspectFile(path, 'picture')).toMatchObject({ format, width: 60, height: 40 });
    expect(await faultOf(path, 'picture')).toBeUndefined();
  });

  test('is measured upright', async () => {
    const path = folder.write(
      'lying.jpg',
      await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    );
    expect(await inspectFile(path, 'picture')).toMatchObject({ width: 40, height: 60 });
  });

  test('named like another format is refused, with the endings that it may have', async () => {
    const path = folder.write('really a png.jpg', await plain(8, 8).png().toBuffer());
    expect(await faultOf(path, 'picture')).toEqual({
      code: 'file-mislabelled',
      params: { ending: 'jpg', format: 'png', endings: ['png'] },
    });
  });

  test.each([
    ['plain', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [
      'with everything before',
      '\uFEFF<?xml version="1.0"?>\n<!-- <p> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg/>',
    ],
    ['with a prefix', '<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
  ])('in SVG is refused, %s, whatever its name', async (_, svg) => {
    for (const name of ['drawing.svg', 'drawing.png']) {
      expect(await codeOf(folder.write(name, svg), 'picture')).toBe('picture-svg');
    }
  });

  test.each([['heic'], ['heis'], ['mif1', 'heic'], ['msf1', 'hevc']])(
    'in HEIC is refused: %s',
    async (...names) => {
      for (const name of ['IMG_0001.HEIC', 'IMG_0001.jpg']) {
        expect(await codeOf(folder.write(name, brands(...names)), 'picture')).toBe('picture-heic');
      }
    },
  );

  test('in AVIF is told from HEIC where both begin alike', async () => {
    expect(
      await inspectFile(folder.write('a.avif', brands('mif1', 'avif', 'miaf')), 'picture'),
    ).toMatchObject({
      format: 'avif',
    });
  });

  test('in a format that is not published is refused, with those that are', async () => {
    const accepted = ['jpg', 'png', 'webp', 'avif', 'gif', 'tiff'];
    const page = folder.write('saved page.jpg', '<!DOCTYPE HTML><title>404</title>');
    expect(await faultOf(page, 'picture')).toEqual({
      code: 'picture-format',
      params: { format: 'html', accepted },
    });
    const bitmap = folder.write('old.bmp', Buffer.from('BM\0\0\0\0'));
    expect(await faultOf(bitmap, 'picture')).toEqual({
      code: 'picture-format',
      params: { format: 'bmp', accepted },
    });
    const unknown = folder.write('plan.cad', Buffer.from([1, 2, 3]));
    expect(await faultOf(unknown, 'picture')).toEqual({
      code: 'picture-format',
      params: { format: 'cad', accepted },
    });
  });

  test('over 60 megapixels is refused by its header, before a pixel is read', async () => {
    expect(await faultOf(folder.write('61.png', bigPng(10_000, 6100, 0)), 'picture')).toEqual({
      code: 'picture-too-large',
      params: { width: 10_000, height: 6100, megapixels: 61, limit: 60 },
    });
    expect(await codeOf(folder.write('60.png', bigPng(10_000, 6000)), 'picture')).toBeUndefined();
    expect(await codeOf(folder.write('just over.png', bigPng(10_001, 6000, 0)), 'picture')).toBe(
      'picture-too-large',
    );
  });

  test.each([
    ['jpg', photo(400, 300).jpeg()],
    ['png', photo(400, 300).png()],
    ['webp', photo(400, 300).webp()],
    ['gif', photo(400, 300).gif()],
  ])('cut short is refused: %s', async (ending, picture) => {
    const whole = await picture.toBuffer();
    for (const length of [whole.length - 3, whole.length >> 1, 20]) {
      expect(await codeOf(folder.write(`cut.${ending}`, whole.subarray(0, length)), 'picture')).toBe(
        'picture-unreadable',
      );
    }
  });

  test('cut short is refused though a thumbnail in it has an end', async () => {
    const thumbnail = await plain(16, 16).jpeg().toBuffer();
    const segment = Buffer.concat([Buffer.from([0xff, 0xe9, 0, 0]), thumbnail]);
    segment.writeUInt16BE(thumbnail.length + 2, 2);
    const whole = await photo(400, 300).jpeg().toBuffer();
    const nested = Buffer.concat([whole.subarray(0, 2), segment, whole.subarray(2)]);
    expect(await codeOf(folder.write('nested.jpg', nested), 'picture')).toBeUndefined();
    expect(await codeOf(folder.write('nested.jpg', nested.subarray(0, -40)), 'picture')).toBe(
      'picture-unreadable',
    );
  });

  test('with a film behind it, as phones write, is accepted', async () => {
    const film = Buffer.concat([brands('mp42'), Buffer.alloc(5000, 7)]);
    const moving = Buffer.concat([await photo(400, 300).jpeg().toBuffer(), film]);
    expect(await codeOf(folder.write('moving.jpg', moving), 'picture')).toBeUndefined();
  });

  test('of noise or of two things at once is refused', async () => {
    expect(await codeOf(folder.write('noise.jpg', Buffer.alloc(500, 1)), 'picture')).toBe(
      'picture-unreadable',
    );
    expect(
      await codeOf(folder.write('both.gif', 'GIF8 <svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture'),
    ).toBe('picture-unreadable');
  });
});

describe('a document', () => {
  test.each<[string, string, string | Buffer]>([
    ['pdf', 'report.pdf', '%PDF-1.7\n%\u00FF\n%%EOF'],
    ['odt', 'report.odt', odt],
    ['docx', 'report.docx', docx],
    ['epub', 'book.epub', zip({ mimetype: 'application/epub+zip' })],
    ['zip', 'photos.zip', zip({ 'a.txt': 'a' })],
    ['zip', 'empty.zip', zip({})],
    ['zip', 'with a program.zip', zip({ 'META-INF/MANIFEST.MF': 'x' })],
    ['csv', 'people.CSV', 'town,people\nLučenec,12\n'],
    ['txt', 'notes.txt', 'BMW lent the bus.\n'],
    ['txt', 'angles.txt', '<b> was what they wrote'],
    ['mp3', 'song.mp3', Buffer.concat([Buffer.from('ID3\u0003\0\0\0\0\0\u0002\0\0'), Buffer.alloc(600)])],
    [
      'ogg',
      'song.ogg',
      Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(40)]),
    ],
    ['mp4', 'film.mp4', brands('isom', 'iso2', 'avc1', 'mp41')],
    ['mp4', 'film of a phone.mp4', brands('M4V ')],
    [
      'webm',
      'film.webm',
      Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581020000', 'hex'),
    ],
  ])('is told from its bytes: %s, named %s', async (format, name, content) => {
    expect(await inspectFile(folder.write(name, content), 'document')).toEqual({
      format,
      bytes: Buffer.byteLength(content),
    });
  });

  test.each<[string, string, string | Buffer]>([
    ['docx', 'report.pdf', docx],
    ['odt', 'report.zip', odt],
    ['pdf', 'report.txt', '%PDF-1.7\n%%EOF'],
    ['zip', 'people.csv', zip({ 'a.txt': 'a' })],
  ])('named like another is refused: %s, named %s', async (format, name, content) => {
    expect(await faultOf(folder.write(name, content), 'document')).toMatchObject({
      code: 'file-mislabelled',
      params: { format, ending: name.split('.').at(-1) },
    });
  });

  test('that is a picture is to be called one', async () => {
    const poster = folder.write('poster.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    expect(await faultOf(poster, 'document')).toMatchObject({
      code: 'file-mislabelled',
      params: { ending: 'pdf', format: 'jpg', endings: ['jpg', 'jpeg', 'jfif'] },
    });
  });

  test.each<[string, string, string | Buffer]>([
    ['html', 'page.txt', ' <html><script>alert(1)</script></html>'],
    ['html', 'page.html', '<!doctype html>'],
    ['svg', 'drawing.txt', '<svg/>'],
    ['xml', 'data.csv', '<?xml version="1.0"?><data/>'],
    ['exe', 'setup.zip', Buffer.from('MZ\0\0')],
    ['mov', 'film.mp4', brands('qt  ')],
    [
      'docm',
      'macros.docx',
      zip({
        '[Content_Types].xml':
          '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
    ],
    ['key', 'slides.key', Buffer.from('????')],
  ])('in a format that is not published is refused: %s, named %s', async (format, name, content) => {
    expect(await faultOf(folder.write(name, content), 'document')).toMatchObject({
      code: 'document-format',
      params: { format, accepted: expect.arrayContaining(['pdf', 'webm']) },
    });
  });

  test('of text in another encoding than UTF-8 is refused', async () => {
    const windows1250 = Buffer.from('Luèenec', 'latin1');
    expect(await codeOf(folder.write('towns.csv', windows1250), 'document')).toBe('document-encoding');
    expect(await codeOf(folder.write('towns.txt', Buffer.from('Lučenec', 'utf16le')), 'document')).toBe(
      'document-encoding',
    );
    expect(await codeOf(folder.write('nul.txt', 'a\0b'), 'document')).toBe('document-encoding');
  });

  test('that is not what its name says, and nothing known, is unreadable', async () => {
    expect(await codeOf(folder.write('report.pdf', 'Dear all,'), 'document')).toBe('document-unreadable');
  });

  test('over 50 megabytes is refused', async () => {
    const path = folder.write('long.mp4', brands('isom'));
    truncateSync(path, 50_000_000);
    expect(await codeOf(path, 'document')).toBeUndefined();
    truncateSync(path, 50_000_001);
    expect(await faultOf(path, 'document')).toEqual({
      code: 'document-too-large',
      params: { megabytes: 50.1, limit: 50 },
    });
  });
});

test('what is no file is refused', async () => {
  for (const as of ['picture', 'document'] as const) {
    expect(await codeOf(join(folder.root, 'nowhere', 'a.jpg'), as)).toBe('file-missing');
    expect(await codeOf(folder.write('empty.pdf', ''), as)).toBe('file-empty');
    expect(await codeOf(folder.root, as)).toBe('media-unreadable');
  }
  const link = join(folder.root, 'link.jpg');
  symlinkSync('photo.jpg', link);
  expect(await codeOf(link, 'picture')).toBe('media-unreadable');
});

async function faultOf(path: string, as: 'picture' | 'document'): Promise<Inspection['fault']> {
  return (await inspectFile(path, as)).fault;
}

async function codeOf(path: string, as: 'picture' | 'document'): Promise<string | undefined> {
  return (await faultOf(path, as))?.code;
}
