/** Writes the body of a case in its media type. */
import { essence, isJson } from '../../openapi/media.ts'
import type { CaseBody } from '../case.ts'
import { percentEncoded, textOf } from './style.ts'

/** Parts the fields of a multipart body. Fixed, so that one case is always the same bytes. */
const BOUNDARY = 'doppel-7d1f5c0e9a3b'

const UTF8 = new TextEncoder()

/** The bytes of a body and the media type to announce. `parts` are the media types of parts, where the document names them. */
export function encodeBody(
  body: CaseBody,
  parts?: ReadonlyMap<string, string>,
): { readonly bytes: Uint8Array; readonly type: string | undefined } {
  if ('raw' in body) {
    const bytes = typeof body.raw === 'string' ? UTF8.encode(body.raw) : body.raw
    return { bytes, type: body.media && essence(body.media) === 'multipart/form-data' ? withBoundary(body.media) : body.media }
  }
  const { media, value } = body
  const type = essence(media)
  if (isJson(type) || type === '*/*' || type === 'application/*') {
    return { bytes: UTF8.encode(JSON.stringify(value) ?? ''), type: type.includes('*') ? 'application/json' : media }
  }
  if (type === 'application/x-www-form-urlencoded') return { bytes: UTF8.encode(urlencoded(value)), type: media }
  if (type === 'multipart/form-data') return { bytes: UTF8.encode(multipart(value, parts)), type: withBoundary(media) }
  return { bytes: UTF8.encode(textOf(value)), type: type === 'text/*' ? 'text/plain' : media }
}

function withBoundary(media: string): string {
  return /boundary=/i.test(media) ? media : `${media}; boundary=${BOUNDARY}`
}

// Without an `encoding` of its own a list is repeated and an object is JSON, as OpenAPI 3.1.1 says in "Encoding Object".
function fields(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]): [string, unknown][] =>
    Array.isArray(part) ? part.map((item) => [name, item]) : part === undefined ? [] : [[name, part]],
  )
}

function urlencoded(value: unknown): string {
  return fields(value)
    .map(([name, part]) => `${percentEncoded(name)}=${percentEncoded(textOf(part))}`)
    .join('&')
}

function multipart(value: unknown, types: ReadonlyMap<string, string> = new Map()): string {
  const parts = fields(value).map(([name, part]) => {
    const type = plainType(types.get(name)) ?? (typeof part === 'object' && part !== null ? 'application/json' : undefined)
    const quoted = name
      .replaceAll('\\', '\\\\')
      .replaceAll('"', '%22')
      .replaceAll(/[\r\n]/g, '%0A')
    // Frameworks tell a file from a field by its name.
    const file = type === undefined || isJson(type) || type.startsWith('text/plain') ? '' : `; filename="doppel.bin"`
    const head = `Content-Disposition: form-data; name="${quoted}"${file}${type === undefined ? '' : `\r\nContent-Type: ${type}`}`
    const content = type !== undefined && isJson(type) ? JSON.stringify(part) : textOf(part)
    return `--${BOUNDARY}\r\n${head}\r\n\r\n${content}\r\n`
  })
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}

/** A media type that a part can have: a range such as `image/*` is none. */
function plainType(type: string | undefined): string | undefined {
  if (!type?.includes('*')) return type
  return (
    { 'image/*': 'image/png', 'text/*': 'text/plain', 'audio/*': 'audio/mpeg', 'video/*': 'video/mp4' }[type] ?? 'application/octet-stream'
  )
}
