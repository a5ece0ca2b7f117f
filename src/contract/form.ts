/** Reads bodies that are no JSON: forms, parts and plain text, as the values that they may stand for. */

import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import { listsOf, percentDecoded } from '../openapi/parameter.ts'
import { propertiesOf, typesOf } from '../openapi/schema.ts'
import { objectReadings, scalarReadings } from '../openapi/style.ts'
import { textOf } from './raw.ts'

/** The values that a body of a media type may stand for; `undefined` where only its media type can be judged. */
export function bodyReadings(document: Document, schema: string, type: string, body: string | Uint8Array): unknown[] | undefined {
  const media = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (media === 'application/x-www-form-urlencoded') return formReadings(document, schema, urlPairs(textOf(body).text))
  if (media === 'multipart/form-data') {
    const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
    const parts = boundary ? partsOf(body, boundary[1] ?? boundary[2] ?? '') : undefined
    return parts && formReadings(document, schema, parts)
  }
  if (!media.startsWith('text/') || media === 'text/event-stream') return undefined
  const types = typesOf(document.json, schema).filter((one) => one !== 'array' && one !== 'object')
  return types.length === 0 ? undefined : scalarReadings(types, textOf(body).text)
}

/** A named part of a form; `json` where it says that it is JSON. */
type Part = readonly [name: string, text: string, json?: boolean]

function formReadings(document: Document, schema: string, parts: readonly Part[]): unknown[] | undefined {
  // How a form writes objects within objects, OpenAPI leaves to those who read it.
  if (parts.some(([name]) => /\[[^\]]+\]/.test(name))) return undefined
  // A field that was left empty is sent for "nothing" as often as for an empty text.
  const filled = parts.filter(([, text]) => text !== '')
  const properties = propertiesOf(document.json, schema)
  const lists = listsOf(document.json, schema)
  return (filled.length < parts.length ? [parts, filled] : [parts]).flatMap((given) => readingsOfParts(properties, lists, given))
}

type Types = ReadonlyMap<string, readonly string[]>

function readingsOfParts(properties: Types, lists: Types, parts: readonly Part[]): unknown[] {
  const several = new Map<string, Part[]>()
  for (const part of parts) several.set(nameOf(part, properties), [...(several.get(nameOf(part, properties)) ?? []), part])
  const [typed = {}, asText = {}] = objectReadings(
    { properties },
    parts.map(([name, text]) => [name, text] as const),
    (text) => text,
  )
  for (const [name, group] of several) {
    const types = properties.get(name) ?? []
    const [first] = group
    const whole = first && (first[2] || types.includes('object')) ? fromJson(first[1]) : undefined
    const list = types.includes('array') || group.length > 1
    const isText = types.length === 0 || types.includes('string')
    for (const value of [typed, asText]) {
      const itemTypes = (value === typed && lists.get(name)) || ['string']
      if (list)
        set(
          value,
          name,
          group.flatMap(([, text]) => listItem(text, group.length, itemTypes)),
        )
      // A part that says it is JSON is text all the same to who reads the field as text.
      else if (whole !== undefined && !(value === asText && isText)) set(value, name, whole)
    }
  }
  // Numbers in a list are read both ways, as are all single values.
  const numeric = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one) => scalarReadings([], String(one)).at(-1)) : value,
    ]),
  )
  return [typed, asText, numeric]
}

function nameOf([name]: Part, properties: ReadonlyMap<string, unknown>): string {
  return !properties.has(name) && name.endsWith('[]') ? name.slice(0, -2) : name
}

function listItem(text: string, count: number, types: readonly string[]): unknown[] {
  const value = fromJson(text)
  if (count === 1 && Array.isArray(value)) return value
  return types.includes('object') && typeof value === 'object' ? [value] : [scalarReadings(types, text)[0]]
}

function set(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function urlPairs(text: string): Part[] {
  const plain = (part: string) => percentDecoded(part.replaceAll('+', ' ')) ?? part
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => part.split(/=(.*)/s))
    .map(([name = '', value = '']) => [plain(name), plain(value)])
}

/** The parts of a multipart body; `undefined` where it is cut short. Bytes that are no text count as text all the same. */
function partsOf(body: string | Uint8Array, boundary: string): Part[] | undefined {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const chunks = `\r\n${text}`.split(`\n--${boundary}`)
  if (chunks.length < 2 || !chunks.at(-1)?.startsWith('--')) return undefined
  return chunks.slice(1, -1).flatMap((chunk) => {
    const [head = '', content = ''] = chunk.split(/\r?\n\r?\n(.*)/s)
    const name = /content-disposition:[^\n]*?\bname="?([^";\r\n]*)"?/i.exec(head)?.[1]
    const type = /content-type:\s*([^\r\n]*)/i.exec(head)?.[1] ?? ''
    return name === undefined ? [] : [[name, content.replace(/\r$/, ''), isJson(type)] as const]
  })
}
