/** Lists the schemas of a document that an exchange may be held against, so that they can be compiled ahead of time. */
import type { Document } from '../openapi/document.ts'
import type { MediaTypes } from '../openapi/media.ts'
import { follow } from '../openapi/pointer.ts'
import type { Direction } from '../openapi/schema.ts'

/** A schema and the direction it counts in. */
export interface Wanted {
  readonly direction: Direction
  readonly pointer: string
}

/** Every schema that an exchange may meet, each once, in a lasting order. */
export function schemasOf(document: Document): Wanted[] {
  const found = new Map<string, Wanted>()
  const add = (direction: Direction, pointer: string | undefined) => {
    if (pointer !== undefined) found.set(`${direction} ${pointer}`, { direction, pointer })
  }
  const addMedia = (direction: Direction, media: MediaTypes) => {
    for (const { schema } of media) add(direction, schema)
  }
  for (const operation of document.operations) {
    for (const { schema } of operation.parameters) add('request', schema)
    addMedia('request', operation.body?.media ?? [])
    for (const response of operation.responses) {
      addMedia('response', response.media)
      for (const { schema } of response.headers) add('response', schema)
    }
  }
  add('response', document.problemSchema)
  for (const reference of looseItems(document.json)) add('request', follow(document.json, decodeURIComponent(reference)).pointer)
  return [...found.values()]
}

/** The references of all `x-items`: rows that a behaviour judges one by one. */
function looseItems(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { 'x-items'?: { $ref?: string } })['x-items']?.$ref
  return [...(own ? [own] : []), ...Object.values(value).flatMap(looseItems)]
}
