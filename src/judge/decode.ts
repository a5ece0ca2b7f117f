/** Undoes the content codings of a captured body, for the judge alone. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { MOST_BYTES } from './streams.ts'

type Decode = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

const CODINGS: Readonly<Record<string, Decode>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Half of all servers send it without the wrapper that HTTP asks for.
  deflate: (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}

/** The body beneath its codings; `undefined` where it cannot be had: an unknown coding, broken bytes, or far more than it seemed. */
export function decoded(bytes: Uint8Array, coding: string | null): Uint8Array | undefined {
  const codings = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  if (bytes.byteLength === 0) return bytes
  try {
    return codings.reduceRight((body, one) => {
      const decode = CODINGS[one]
      if (!decode) throw new Error(one)
      return decode(body, { maxOutputLength: 4 * MOST_BYTES })
    }, bytes)
  } catch {
    return undefined
  }
}
