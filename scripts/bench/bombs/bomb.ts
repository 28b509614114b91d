/** Content that is to take a checker's time or memory, or to be run by it. */
export interface Bomb {
  readonly name: string;
  /** Paths in the content folder, with text, bytes, or the size of a file of nothing but zeros. */
  readonly files: () => Iterable<readonly [path: string, content: string | Uint8Array | number]>;
  /** The fewest issues that it must be told of with. */
  readonly least: number;
}

/** A record's size limit leaves this much for a bomb. */
export const ROOM = 980_000;

/** A piece of text again and again, as often as a record has room for. */
export function fill(piece: string, room = ROOM): string {
  return piece.repeat(Math.floor(room / Buffer.byteLength(piece)));
}

/** Numbered pieces, as many as a record has room for, `most` at most. */
export function fillNumbered(piece: (n: number) => string, most = Infinity): string {
  const parts: string[] = [];
  let bytes = 0;
  for (let n = 0; n < most; n++) {
    const part = piece(n);
    bytes += Buffer.byteLength(part);
    if (bytes > ROOM) break;
    parts.push(part);
  }
  return parts.join('');
}
