/** The names that schemas of one file give themselves with `$id`, and what references below them count from. */

interface Base {
  readonly url: URL
  readonly pointer: string
}

/** The bases of one file. */
export class Bases {
  readonly #file: Base
  readonly #named: (Base & { readonly schema: Record<string, unknown> })[] = []
  readonly #anchored: Record<string, unknown>[] = []

  constructor(location: URL) {
    this.#file = { url: location, pointer: '#' }
  }

  /** Notes how a schema calls itself. */
  note(schema: Record<string, unknown>, pointer: string): void {
    if (typeof schema.$anchor === 'string') this.#anchored.push(schema)
    if (typeof schema.$id !== 'string') return
    const url = URL.parse(schema.$id, this.at(pointer).url)
    if (url) this.#named.push({ url, pointer, schema })
  }

  /** What a reference at a pointer counts from: the innermost schema around it that has a name, or the file. */
  at(pointer: string): Base {
    return this.#named.findLast((base) => pointer === base.pointer || pointer.startsWith(`${base.pointer}/`)) ?? this.#file
  }

  /** Where the schema of a name stands. */
  pointerOf({ origin, pathname, search }: URL): string | undefined {
    return this.#named.find(({ url }) => url.pathname === pathname && url.origin === origin && url.search === search)?.pointer
  }

  /** Takes the names away once every reference is a pointer from the root: a validator would count pointers from them. */
  forget(): void {
    for (const { schema } of this.#named) delete schema.$id
    for (const schema of this.#anchored) delete schema.$anchor
  }
}
