/**
 * Writes bytes one after the other, into memory that grows as it must and may be used again: memory for each of thousands of
 * pieces would have all of a build’s memory looked through for what is free.
 */
export class ByteWriter {
  protected bytes: Buffer;
  protected length = 0;

  /** @param expected about how many bytes it will be */
  constructor(expected = 1 << 16) {
    this.bytes = Buffer.allocUnsafe(expected);
  }

  put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A text in UTF-8. */
  utf8(text: string): void {
    this.room(Buffer.byteLength(text));
    this.length += this.bytes.write(text, this.length);
  }

  /** A number below 2¹⁶, the lower byte first. */
  uint16(value: number): void {
    this.room(2);
    this.length = this.bytes.writeUInt16LE(value, this.length);
  }

  /** A number below 2³², the lowest byte first. */
  uint32(value: number): void {
    this.room(4);
    this.length = this.bytes.writeUInt32LE(value, this.length);
  }

  /** A number below 2⁵³, in eight bytes, the lowest first. */
  uint64(value: number): void {
    this.room(8);
    this.length = this.bytes.writeBigUInt64LE(BigInt(value), this.length);
  }

  /** Begins anew. What `written` gave is lost. */
  clear(): void {
    this.length = 0;
  }

  written(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  protected room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
