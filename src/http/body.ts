/** Reads the body of a request, up to a limit and only when it is UTF-8. */
import type { RawBody } from '../contract/request.ts'

const NONE: RawBody = { text: '' }
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a body of at most `limit` bytes. Never throws: what cannot be read is told as a fault. */
export async function readBody(request: Request, limit: number): Promise<RawBody> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN)
  // Asked for only where it must be: on a port, asking for `body` makes a stream of what could be read at once.
  if (Number.isNaN(announced) && request.body === null) return NONE
  if (announced > limit) return tooLarge(limit)
  try {
    // A length that was announced is kept by the transport; without one the bytes are counted as they come.
    const bytes = Number.isNaN(announced) ? await readUpTo(request.body as ReadableStream<Uint8Array>, limit) : await request.arrayBuffer()
    if (bytes === undefined || bytes.byteLength > limit) return tooLarge(limit)
    return { text: UTF8.decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError && /decod|encod|utf/i.test(error.message)) return { fault: 'encoding', detail: 'the body is not UTF-8' }
    return { fault: 'truncated', detail: 'the body ended before it was complete' }
  }
}

function tooLarge(limit: number): RawBody {
  return { fault: 'too-large', detail: `the body is larger than ${limit} bytes` }
}

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      // Not awaited: the other half of a cloned request may never end.
      void reader.cancel().catch(() => {})
      return undefined
    }
    chunks.push(value)
  }
  if (chunks.length === 1) return chunks[0]
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
