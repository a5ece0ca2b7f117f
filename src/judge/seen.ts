/** What a host saw of one exchange: some see all of it, others know only the answer. */

/** A body as it was seen: `''` is none, `undefined` is one that nobody looked at. */
export type SeenBody = string | Uint8Array | undefined

/** A request and its answer, with gaps where the host could not look. */
export interface Seen {
  /** `undefined` where the value does not tell. */
  readonly method: string | undefined
  /** A whole URL, or a path with its query; `undefined` where the value does not tell. */
  readonly url: string | undefined
  readonly request: { readonly headers: Headers | undefined; readonly body: SeenBody }
  readonly response: {
    readonly status: number
    readonly headers: Headers | undefined
    readonly body: SeenBody
    /** The body went on after what was seen of it. */
    readonly truncated?: boolean
    /** The server ended the body before the length that it had announced, or went on after it. */
    readonly misframed?: 'short' | 'long' | undefined
    readonly ms?: number
  }
}

/** Why a value cannot be judged: one sentence that names what to pass. */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge'
}

/** A request of which nothing was seen. */
export const UNSEEN: Seen['request'] = Object.freeze({ headers: undefined, body: undefined })

/** Header fields in any of the forms that clients and servers keep them in. Those that no `Headers` can hold are left out. */
export function asHeaders(given: unknown): Headers {
  const headers = new Headers()
  const add = (name: string, value: unknown) => {
    try {
      if (value !== undefined && value !== null && typeof value !== 'function') headers.append(name, String(value))
    } catch {
      // A pseudo-header such as `:status`, or a value with a line break: no HTTP header.
    }
  }
  if (typeof given !== 'object' || given === null) return headers
  const pairs = isIterable(given) ? given : Object.entries(given)
  for (const pair of pairs) {
    const [name, value] = pairOf(pair)
    for (const one of Array.isArray(value) ? value : [value]) add(String(name), one)
  }
  return headers
}

function pairOf(pair: unknown): readonly [unknown, unknown] {
  if (Array.isArray(pair)) return [pair[0], pair[1]]
  const { name, value } = (pair ?? {}) as { name?: unknown; value?: unknown }
  return [name ?? '', value]
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value
}
