import { crc32, deflateSync } from 'node:zlib';
import type { Bomb } from './bomb.ts';

/** Bombs in files and their names. */
export const fileBombs: readonly Bomb[] = [
  file('a record of 3 GB', 'projects/bomb.md', 3_000_000_000),
  file('a document of 3 GB', 'projects/bomb.pdf', 3_000_000_000, 'results: [{ title: x, file: bomb.pdf }]'),
  file('a document of 3 GB that nobody uses', 'projects/bomb.pdf', 3_000_000_000),
  file('a picture of 200 megapixels', 'projects/bomb.png', png(20_000, 10_000), photo('bomb.png')),
  file('a picture of 4 terapixels', 'projects/bomb.png', png(2_000_000, 2_000_000), photo('bomb.png')),
  file(
    'an animation cut short',
    'projects/bomb.gif',
    Buffer.from('GIF89a\xff\xff\xff\xff', 'latin1'),
    photo('bomb.gif'),
  ),
  file(
    'a drawing that loads others',
    'projects/bomb.png',
    '<svg><image href="file:///etc/passwd"/></svg>',
    photo('bomb.png'),
  ),
  file(
    'a program called a document',
    'projects/bomb.pdf',
    Buffer.from('MZ\x90\0\x03'),
    'results: [{ title: x, file: bomb.pdf }]',
  ),
  {
    name: 'file: 5,000 files that nobody uses',
    files: () => Array.from({ length: 5000 }, (_, n) => [`projects/f${n}.txt`, 'x'] as const),
    least: 5000,
  },
  {
    name: 'file: a path of 200 folders',
    files: () => [[`projects/${'a/'.repeat(200)}b.txt`, 'x']],
    least: 1,
  },
];

function file(name: string, path: string, content: string | Uint8Array | number, fields?: string): Bomb {
  const record = ['projects/user.yaml', `title: x\nsummary: x\n${fields}\n`] as const;
  return { name: `file: ${name}`, files: () => [[path, content], ...(fields ? [record] : [])], least: 1 };
}

function photo(name: string): string {
  return `photos: [{ file: ${name}, alt: x, consent: given }]`;
}

/** A picture in grey whose header promises more than its few bytes hold. */
function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(3_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
