import { readFileSync } from 'node:fs';

/** The largest record, in bytes. */
const limit = 1_000_000;

export type Source =
  { readonly text: string } | { readonly code: string; readonly params: Record<string, string | number> };

/** Reads a text file as UTF-8 in NFC with `\n` line ends and no byte order mark, or says why it can't be read. */
export function readSource(path: string): Source {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      code: 'file-unreadable',
      params: { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' },
    };
  }
  if (bytes.length > limit) return { code: 'text-too-large', params: { bytes: bytes.length, limit } };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { code: 'not-utf8', params: { looksLike: 'UTF-16', line: 1, column: 1 } };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n').normalize('NFC') };
  } catch {
    return { code: 'not-utf8', params: { looksLike: guessEncoding(bytes), ...firstBadByte(bytes) } };
  }
}

/** The legacy encoding that bytes look like: letters of Central Europe lie elsewhere in Windows-1250 than in 1252. */
function guessEncoding(bytes: Uint8Array): string {
  const score = (encoding: string, letters: RegExp) =>
    (new TextDecoder(encoding).decode(bytes).match(letters) ?? []).length;
  const guesses = [
    { name: 'Windows-1252', score: score('windows-1252', /[àâäáãåçèéêëîïíìñôöóòõûüúùœßÀÉÈÇÖÜÄ’“”–]/g) },
    {
      name: 'Windows-1250',
      score: score('windows-1250', /[ąćčďęěłńňőřśšťůűźžżáéíóúýäöüôâîăşţșțŁŚŠŽŻ’“”–]/g),
    },
    { name: 'Windows-1251', score: score('windows-1251', /[а-яА-Я]/g) * 0.9 },
  ];
  return guesses.toSorted((a, b) => b.score - a.score)[0]!.name;
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const before = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n');
  return { line: before.length, column: [...before.at(-1)!].length + 1 };
}
