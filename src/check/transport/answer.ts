/** Makes an exchange of the bytes that came back: decompressed, within bounds, as text where they are UTF-8. */
import { isUtf8 } from 'node:buffer'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { WireOutcome, WireRequest } from '../wire.ts'
import type { TransportLimits } from './transport.ts'

/** An answer before its body was looked at. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
  /** Whether the server ended it before its length, or went on after it. */
  readonly misframed?: 'short' | 'long' | undefined
}

/** The outcome that a request and its answer are. */
export function readAnswer(wire: WireRequest, answer: RawAnswer, ms: number, { bodyBytes }: TransportLimits): WireOutcome {
  const { status, headers, misframed } = answer
  const truncated = misframed === 'short'
  const plain = truncated ? answer.body : decompressed(answer.body, headers.get('content-encoding'), bodyBytes)
  if (typeof plain === 'string') return { fault: 'malformed', detail: plain, ms }
  return {
    ms,
    exchange: {
      request: { method: wire.method, path: wire.path, headers: headersOf(wire), ...(wire.body && { body: textOf(wire.body) }) },
      response: { status, headers, body: textOf(plain), ms, ...(truncated && { truncated }), ...(misframed && { misframed }) },
    },
  }
}

/** Bytes that are no UTF-8 stay bytes, so that this can be told. */
function textOf(bytes: Uint8Array): string | Uint8Array {
  if (!isUtf8(bytes)) return bytes
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

function headersOf({ headers }: WireRequest): Headers {
  const found = new Headers()
  for (const [name, value] of headers) {
    try {
      found.append(name, value)
    } catch {
      // What HTTP does not allow was sent on purpose; the judgement of the answer does not need it.
    }
  }
  return found
}

const DECODERS: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // Some servers send the bare stream under this name.
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
}

/** The body without its content codings; a sentence when it cannot be had. */
function decompressed(body: Buffer, encoding: string | null, most: number): Buffer | string {
  if (encoding === null || body.length === 0) return body
  let bytes = body
  for (const coding of encoding.toLowerCase().split(',').reverse()) {
    const decode = DECODERS[coding.trim()]
    if (!decode) continue
    try {
      bytes = decode(bytes, { maxOutputLength: most })
    } catch (error) {
      const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      return large ? `the answer is larger than ${most} bytes` : `the body is not ${coding.trim()}, which Content-Encoding says it is`
    }
  }
  return bytes
}
