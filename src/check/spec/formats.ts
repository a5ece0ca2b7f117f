/** CT708: formats that are in no registry, each told once. */

import type { Place } from '../../openapi/structure.ts'
import { below, type Inspection } from './inspection.ts'

/** JSON Schema's own, and those of the registry of the OpenAPI Initiative. */
const KNOWN = new Set(
  [
    'date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid uri-template',
    'json-pointer relative-json-pointer regex',
    'base64url binary byte char commonmark date-time-local decimal decimal128 double-int double float html http-date int16 int32 int64 int8',
    'media-range password sf-binary sf-boolean sf-decimal sf-integer sf-string sf-token time-local uint8 uint16 uint32 uint64 unixtime',
    'url ip timestamp',
  ].flatMap((line) => line.split(' ')),
)

/** Looks for unknown formats. One inspector serves one document. */
export function createFormatInspect() {
  const unknown = new Map<string, { pointer: string; count: number }>()
  return {
    place: ({ kind, value, pointer }: Place): void => {
      const { format } = value
      if (kind !== 'schema' || typeof format !== 'string' || KNOWN.has(format)) return
      const found = unknown.get(format)
      if (found) found.count++
      else unknown.set(format, { pointer: below(pointer, 'format'), count: 1 })
    },
    end: (inspection: Inspection): void => {
      for (const [format, { pointer, count }] of unknown) {
        const times = count === 1 ? '' : `, here and ${count - 1} more times`
        inspection.tell('spec/format-unknown', pointer, {
          reason: 'unknown',
          message: `the format ${JSON.stringify(format)} is in no registry, and nothing is held against it${times}`,
        })
      }
    },
  }
}
