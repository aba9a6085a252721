/** Numbers per chunk: four megabytes. */
const chunkLength = 1 << 20

/**
 * Room for many short rows of whole numbers in a few large blocks. A hundred thousand documents are millions of small
 * arrays otherwise, which the garbage collector walks through again and again while people wait for answers.
 */
export class IntArena {
  private readonly chunks: Int32Array[] = []
  private current = -1
  private used = chunkLength

  /** Room for so many numbers; gives its address. It is not given back. */
  take(length: number): number {
    if (length > chunkLength) return (this.chunks.push(new Int32Array(length)) - 1) * chunkLength
    if (this.used + length > chunkLength) {
      this.current = this.chunks.push(new Int32Array(chunkLength)) - 1
      this.used = 0
    }
    const address = this.current * chunkLength + this.used
    this.used += length
    return address
  }

  /** The block that an address is in; the room begins there at `offsetIn`. */
  chunkOf(address: number): Int32Array {
    const chunk = this.chunks[Math.floor(address / chunkLength)]
    if (chunk === undefined) throw new RangeError(`Nothing was given out at ${address}.`)
    return chunk
  }

  /** Where an address is in its block. */
  offsetIn(address: number): number {
    return address % chunkLength
  }
}
