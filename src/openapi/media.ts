/** Media types: what a body may be, and whether what came is one of them. */
import type { OpenApiJson } from './json.ts'
import { escapePointer, valueAt } from './pointer.ts'
import { schemaAt } from './schema.ts'

/** The declared media types of a body; `schema` is the pointer of the schema, where there is one. */
export type MediaTypes = readonly { readonly type: string; readonly schema: string | undefined }[]

/** Reads a `content` object. */
export function readMediaTypes(root: OpenApiJson, pointer: string): MediaTypes {
  const content = valueAt(root, pointer)
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).map(([type, media]: [string, { schema?: unknown }]) => ({
    type: essence(type),
    schema: media.schema === undefined ? undefined : schemaAt(root, `${pointer}/${escapePointer(type)}/schema`),
  }))
}

/** A media type without parameters, in lower case. */
export function essence(type: string): string {
  const end = type.indexOf(';')
  return (end === -1 ? type : type.slice(0, end)).trim().toLowerCase()
}

/** The declared entry that a media type falls under: the same, `application/*`, or any. */
export function mediaFor(media: MediaTypes, type: string): MediaTypes[number] | undefined {
  if (media.length === 1 && media[0]?.type === type) return media[0]
  const wanted = essence(type)
  return (
    media.find((entry) => entry.type === wanted) ??
    media.find((entry) => entry.type === `${wanted.split('/')[0]}/*`) ??
    media.find((entry) => entry.type === '*/*')
  )
}

/** Whether a media type carries JSON. */
export function isJson(type: string): boolean {
  return type === 'application/json' || /[/+]json$/.test(essence(type))
}
