/** Reads a copy of a body without holding up whoever the body is for: so many bytes at most, and no stream that is meant to go on. */
import type { Seen } from './seen.ts'

/** Bytes of one body that are kept for a judgement. */
export const MOST_BYTES = 8 * 1024 * 1024

/** Media types whose bodies go on for as long as somebody listens. */
const ENDLESS = /^\s*(?:text\/event-stream|multipart\/x-mixed-replace|application\/(?:x-ndjson|ndjson|jsonl|stream\+json|json-seq))\b/i

/** Whether a body of this media type is not waited for. */
export function isEndless(headers: Headers): boolean {
  return ENDLESS.test(headers.get('content-type') ?? '')
}

/** What was read of a body. */
export type ReadBody = Pick<Seen['response'], 'body' | 'truncated'>

/** Reads a copy that is ours alone, and lets go of it after {@link MOST_BYTES} or so many milliseconds. */
export async function readCopy(copy: ReadableStream<Uint8Array> | null, patience: number, most = MOST_BYTES): Promise<ReadBody> {
  if (copy === null) return { body: '' }
  const reader = copy.getReader()
  const late = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => late.resolve('late'), patience)
  const chunks: Uint8Array[] = []
  let size = 0
  const given = () => ({ body: joined(chunks, Math.min(size, most)) })
  try {
    for (;;) {
      const read = await Promise.race([reader.read(), late.promise])
      if (read === 'late') return { ...given(), truncated: true }
      if (read.done) return given()
      chunks.push(read.value)
      size += read.value.byteLength
      if (size > most) return { ...given(), truncated: true }
    }
  } catch {
    // The connection broke: whoever reads the body itself is told.
    return { ...given(), truncated: true }
  } finally {
    clearTimeout(timer)
    reader.cancel().catch(() => {})
  }
}

/** Chunks as one, cut after so many bytes. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    const part = chunk.subarray(0, size - at)
    whole.set(part, at)
    at += part.byteLength
    if (at === size) break
  }
  return whole
}
