/** Rows in a lasting order: finds a page by position or by neighbour without walking all that stands before it. */

/** Where a row stands: its sort value, then its key. */
export interface Position {
  readonly by: string | number
  readonly key: string
}

const CHUNK = 512

/** A sorted list in chunks. A fork shares the chunks and copies one only when it writes to it. */
export class Order {
  #chunks: Position[][]
  #owned: Set<Position[]>
  #size: number

  constructor(base?: Order) {
    this.#chunks = base ? [...base.#chunks] : []
    this.#size = base ? base.#size : 0
    this.#owned = new Set()
    if (base) base.#owned = new Set()
  }

  get size(): number {
    return this.#size
  }

  insert(position: Position): void {
    this.#size++
    if (this.#chunks.length === 0) {
      this.#chunks.push(this.#own([position]))
      return
    }
    const at = Math.min(this.#chunkOf(position), this.#chunks.length - 1)
    const chunk = this.#writable(at)
    const index = lowerBound(chunk, position)
    if (chunk.length < CHUNK) {
      chunk.splice(index, 0, position)
    } else if (at === this.#chunks.length - 1 && index === chunk.length) {
      this.#chunks.push(this.#own([position]))
    } else {
      const upper = this.#own(chunk.splice(CHUNK / 2))
      this.#chunks.splice(at + 1, 0, upper)
      const half = index <= chunk.length ? chunk : upper
      half.splice(lowerBound(half, position), 0, position)
    }
  }

  remove(position: Position): void {
    const at = this.#chunkOf(position)
    const held = this.#chunks[at]
    if (!held) return
    const index = lowerBound(held, position)
    if (held[index] === undefined || compare(held[index], position) !== 0) return
    this.#size--
    const chunk = this.#writable(at)
    chunk.splice(index, 1)
    if (chunk.length === 0) this.#chunks.splice(at, 1)
  }

  /** Up to `limit` positions from the one at `offset`. */
  slice(offset: number, limit: number): Position[] {
    let rest = offset
    for (const [at, chunk] of this.#chunks.entries()) {
      if (rest < chunk.length) return this.#take(at, rest, limit)
      rest -= chunk.length
    }
    return []
  }

  /** Up to `limit` positions behind the given one, which need not be there. */
  after(position: Position, limit: number): Position[] {
    const at = this.#chunkOf(position)
    const chunk = this.#chunks[at]
    if (!chunk) return []
    const index = lowerBound(chunk, position)
    return this.#take(at, chunk[index] && compare(chunk[index], position) === 0 ? index + 1 : index, limit)
  }

  /** Up to `limit` positions just before the given one, in ascending order. */
  before(position: Position, limit: number): Position[] {
    let at = Math.min(this.#chunkOf(position), this.#chunks.length - 1)
    if (at < 0) return []
    let end = lowerBound(this.#chunks[at] ?? [], position)
    const found: Position[] = []
    for (; at >= 0 && found.length < limit; at--) {
      const chunk = this.#chunks[at] ?? []
      const until = Math.min(end, chunk.length)
      found.unshift(...chunk.slice(Math.max(0, until - (limit - found.length)), until))
      end = CHUNK
    }
    return found
  }

  /** How many stand before the given position. */
  rank(position: Position): number {
    const at = this.#chunkOf(position)
    let before = 0
    for (let index = 0; index < at && index < this.#chunks.length; index++) before += this.#chunks[index]?.length ?? 0
    return before + lowerBound(this.#chunks[at] ?? [], position)
  }

  *[Symbol.iterator](): IterableIterator<Position> {
    for (const chunk of this.#chunks) yield* chunk
  }

  #take(chunkIndex: number, start: number, limit: number): Position[] {
    const found: Position[] = []
    for (let at = chunkIndex, from = start; at < this.#chunks.length && found.length < limit; at++, from = 0) {
      found.push(...(this.#chunks[at] ?? []).slice(from, from + limit - found.length))
    }
    return found
  }

  /** The first chunk whose last position is not before the given one. */
  #chunkOf(position: Position): number {
    let [low, high] = [0, this.#chunks.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const last = this.#chunks[middle]?.at(-1)
      if (last && compare(last, position) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #writable(at: number): Position[] {
    const chunk = this.#chunks[at] ?? []
    if (this.#owned.has(chunk)) return chunk
    const copy = this.#own([...chunk])
    this.#chunks[at] = copy
    return copy
  }

  #own(chunk: Position[]): Position[] {
    this.#owned.add(chunk)
    return chunk
  }
}

function compare(a: Position, b: Position): number {
  if (a.by < b.by) return -1
  if (a.by > b.by) return 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function lowerBound(chunk: readonly Position[], position: Position): number {
  let [low, high] = [0, chunk.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = chunk[middle]
    if (at && compare(at, position) < 0) low = middle + 1
    else high = middle
  }
  return low
}
