import { ByteWriter } from './byte-writer.ts';

/** Kinds of items (RFC 8949, 3.1). */
export const UNSIGNED = 0;
export const NEGATIVE = 1;
const TEXT = 3;
export const ARRAY = 4;

/** Reads numbers, texts and arrays of CBOR (RFC 8949) one after the other. @throws where another thing stands there */
export class CborReader {
  at = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The number of items of the array that begins here. @param expected what it must be, where only one number is known */
  array(expected?: number): number {
    const length = this.head(ARRAY);
    if (expected !== undefined && length !== expected)
      throw new Error(`An array has ${length} items in place of ${expected}.`);
    return length;
  }

  unsigned(): number {
    return this.head(UNSIGNED);
  }

  /** A number that may be below nothing. */
  integer(): number {
    return this.bytes[this.at]! >> 5 === NEGATIVE ? -1 - this.head(NEGATIVE) : this.head(UNSIGNED);
  }

  text(): string {
    const length = this.head(TEXT);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  list<T>(read: () => T): T[] {
    return Array.from({ length: this.array() }, read);
  }

  /** Passes over an array of numbers. @returns how many they are */
  skipNumbers(): number {
    const length = this.array();
    const { bytes } = this;
    let { at } = this;
    for (let left = length; left > 0; left -= 1) {
      const first = bytes[at]!;
      if (first >> 5 > NEGATIVE || (first & 31) > 26) throw new Error(`Byte ${at} isn’t what it should be.`);
      at += headLength(first);
    }
    if (at > bytes.length) throw new Error(`Byte ${bytes.length} isn’t there.`);
    this.at = at;
    return length;
  }

  /** What the first byte of an item and those that belong to it say: a number or a length below 2³². */
  private head(major: number): number {
    const first = this.bytes[this.at];
    if (first === undefined || first >> 5 !== major || (first & 31) > 26)
      throw new Error(`Byte ${this.at} isn’t what it should be.`);
    this.at += 1;
    const low = first & 31;
    if (low < 24) return low;
    const size = 1 << (low - 24);
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }
}

/** Writes numbers, texts and arrays of CBOR one after the other, each as short as it can be. */
export class CborWriter extends ByteWriter {
  /** @param length how many items follow */
  array(length: number): void {
    this.head(ARRAY, length);
  }

  unsigned(value: number): void {
    this.head(UNSIGNED, value);
  }

  /** A number that may be below nothing. */
  integer(value: number): void {
    if (value < 0) this.head(NEGATIVE, -1 - value);
    else this.head(UNSIGNED, value);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.head(TEXT, length);
    this.room(length);
    this.length += this.bytes.write(value, this.length);
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.array(values.length);
    for (const value of values) write(value);
  }

  /** Items that are written already. */
  copy(from: Buffer, start: number, end: number): void {
    this.room(end - start);
    // Most are a few bytes.
    if (end - start > 32) this.length += from.copy(this.bytes, this.length, start, end);
    else for (let at = start; at < end; at += 1) this.bytes[this.length++] = from[at]!;
  }

  private head(major: number, value: number): void {
    this.room(5);
    this.length = writeHead(this.bytes, this.length, major, value);
  }
}

/** Writes what begins an item: its kind with a number, or how long it is. @returns where it ends */
export function writeHead(bytes: Buffer, at: number, major: number, value: number): number {
  if (value < 24) {
    bytes[at] = (major << 5) | value;
    return at + 1;
  }
  const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  bytes[at] = (major << 5) | (size === 1 ? 24 : size === 2 ? 25 : 26);
  return bytes.writeUIntBE(value, at + 1, size);
}

/** How many bytes a head of this value has. */
export function headLengthOf(value: number): number {
  return value < 24 ? 1 : value < 0x100 ? 2 : value < 0x10000 ? 3 : 5;
}

/** How many bytes the head has that begins with this one. */
export function headLength(first: number): number {
  const low = first & 31;
  return low < 24 ? 1 : 1 + (1 << (low - 24));
}
