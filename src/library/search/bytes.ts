/** Bytes that grow as they are written; numbers take seven bits a byte, so that small ones take one. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** What was written, in bytes of its own. */
  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** Goes on behind so many numbers. */
  skip(count: number): void {
    for (let left = count; left > 0; left--) while ((this.bytes[this.at++] ?? 0) > 127);
  }

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }
}
