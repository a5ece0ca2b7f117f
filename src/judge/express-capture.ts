/** Listens in on a `(req, res)` pair of Node: what is read of the request, and what is written as the answer. */
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { decoded } from './decode.ts'
import { asHeaders, type Seen, type SeenBody } from './seen.ts'
import { joined, MOST_BYTES } from './streams.ts'
import { asBody } from './value-light.ts'

/** Chunks up to a bound. */
export interface Chunks {
  add(chunk: unknown, encoding?: unknown): void
  readonly truncated: boolean
  readonly bytes: Uint8Array
}

/** Gathers chunks, at most {@link MOST_BYTES} of them. */
export function createChunks(): Chunks {
  const chunks: Uint8Array[] = []
  let [kept, size] = [0, 0]
  return {
    add: (chunk, encoding) => {
      const bytes =
        typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : chunk
      if (!(bytes instanceof Uint8Array)) return
      size += bytes.byteLength
      if (kept >= MOST_BYTES) return
      kept += bytes.byteLength
      // A server may use its buffer again once it was written.
      chunks.push(new Uint8Array(bytes))
    },
    get truncated() {
      return size > MOST_BYTES
    },
    get bytes() {
      return joined(chunks, Math.min(kept, MOST_BYTES))
    },
  }
}

/** Listens to the request as the server reads it. Gives what was read of it once that is over. */
export function listenIn(req: IncomingMessage & { body?: unknown }): () => Seen['request'] {
  const chunks = createChunks()
  let ended = false
  const emit = req.emit
  // Every way of reading a stream passes here, and listening for `data` would begin to drain it.
  req.emit = function (this: IncomingMessage, event: string | symbol, ...rest: unknown[]) {
    if (event === 'data') chunks.add(rest[0], this.readableEncoding)
    if (event === 'end') ended = true
    return emit.call(this, event, ...rest)
  } as typeof req.emit
  const isEmpty = req.headers['transfer-encoding'] === undefined && Number(req.headers['content-length'] ?? 0) === 0
  const headers = asHeaders(req.headers)
  const body = (): SeenBody => {
    if (isEmpty) return ''
    if (ended && !chunks.truncated && chunks.bytes.byteLength > 0) return decoded(chunks.bytes, headers.get('content-encoding'))
    // It was parsed before we came.
    return asBody(req.body, headers, undefined)
  }
  return () => ({ headers, body: body() })
}

/** What an answer was, once its last byte is known. */
export function answerOf(req: IncomingMessage, res: ServerResponse, chunks: Chunks, given: HeadersGiven): Seen['response'] {
  const headers = asHeaders({ ...res.getHeaders() })
  for (const [name, value] of asHeaders(given)) headers.set(name, value)
  const empty = req.method === 'HEAD' || res.statusCode === 204 || res.statusCode === 304
  const body = empty ? '' : chunks.truncated ? chunks.bytes : decoded(chunks.bytes, headers.get('content-encoding'))
  return { status: res.statusCode, headers, body, ...(chunks.truncated && { truncated: true }) }
}

/** Headers as `writeHead` takes them. */
export type HeadersGiven = OutgoingHttpHeaders | readonly OutgoingHttpHeader[] | readonly (readonly OutgoingHttpHeader[])[] | undefined

/** The arguments of `writeHead`, told apart. */
export function headArguments(rest: readonly unknown[]): HeadersGiven {
  const headers = (typeof rest[0] === 'string' ? rest[1] : rest[0]) as HeadersGiven
  if (!Array.isArray(headers) || Array.isArray(headers[0])) return headers
  // A flat list: name, value, name, value.
  const pairs: OutgoingHttpHeader[][] = []
  for (let index = 0; index + 1 < headers.length; index += 2)
    pairs.push([headers[index] as OutgoingHttpHeader, headers[index + 1] as OutgoingHttpHeader])
  return pairs
}
