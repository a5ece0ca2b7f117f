/** Media types: what a body may be, and whether what came is one of them. */
import { isObject, type OpenApiJson } from './json.ts'
import { escapePointer, valueAt } from './pointer.ts'
import { placesOf, schemaAt } from './schema.ts'

const OCTETS = 'application/octet-stream'

/** A declared media type of a body. */
export interface MediaType {
  /** Without parameters, in lower case. */
  readonly type: string
  /** The pointer of its schema, where there is one. */
  readonly schema: string | undefined
  /** Where it is declared. */
  readonly pointer?: string
  /** The parameters that tell it apart, such as `version`; what says how text is encoded is none. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Of a form in parts: the media types of the parts that are files, or whose `encoding` names one. */
  readonly parts?: ReadonlyMap<string, string>
}

/** The declared media types of a body. */
export type MediaTypes = readonly MediaType[]

/** Reads a `content` object. */
export function readMediaTypes(root: OpenApiJson, pointer: string): MediaTypes {
  const content = valueAt(root, pointer)
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).map(([type, media]: [string, { schema?: unknown }]) => {
    const at = `${pointer}/${escapePointer(type)}`
    const parameters = parametersOf(type)
    const schema = media?.schema === undefined ? undefined : schemaAt(root, `${at}/schema`)
    return {
      type: essence(type),
      schema,
      pointer: at,
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(schema !== undefined && essence(type) === 'multipart/form-data' && { parts: partTypes(root, at, schema) }),
    }
  })
}

function partTypes(root: OpenApiJson, media: string, schema: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, place] of placesOf(root, schema)) {
    const named = valueAt(root, `${media}/encoding/${escapePointer(name)}/contentType`)
    const type = typeof named === 'string' ? named.split(',')[0]?.trim() : fileType(root, place)
    if (type !== undefined && type !== '') found.set(name, type)
  }
  return found
}

/** The media type of a file: `format: binary` of 3.0, `contentMediaType` without an encoding of 3.1; a list may hold several files. */
function fileType(root: OpenApiJson, pointer: string, seen: Set<string> = new Set()): string | undefined {
  const at = foundAt(root, pointer)
  const schema = at === undefined ? undefined : valueAt(root, at)
  if (at === undefined || !isObject(schema) || seen.has(at)) return undefined
  seen.add(at)
  if (schema.format === 'binary') return OCTETS
  if (typeof schema.contentMediaType === 'string' && schema.contentEncoding === undefined) return schema.contentMediaType
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const options = schema[keyword]
    return Array.isArray(options) ? options.map((_, index) => `${keyword}/${index}`) : []
  })
  for (const step of schema.items === undefined ? inner : [...inner, 'items']) {
    const type = fileType(root, `${at}/${step}`, seen)
    if (type !== undefined) return type
  }
  return undefined
}

/** Where a schema stands; `undefined` where its reference leads nowhere, which is told of where the schema is used. */
function foundAt(root: OpenApiJson, pointer: string): string | undefined {
  try {
    return schemaAt(root, pointer)
  } catch {
    return undefined
  }
}

/** A media type without parameters, in lower case. */
export function essence(type: string): string {
  const end = type.indexOf(';')
  return (end === -1 ? type : type.slice(0, end)).trim().toLowerCase()
}

/** The parameters of a media type that tell it apart from others. */
export function parametersOf(type: string): Record<string, string> {
  if (!type.includes(';')) return {}
  const pairs = type
    .split(';')
    .slice(1)
    .map((part) => part.split(/=(.*)/s).map((text) => text.trim()))
  const named = pairs.map(([name = '', value = '']) => [name.toLowerCase(), value.replace(/^"(.*)"$/, '$1').toLowerCase()] as const)
  return Object.fromEntries(named.filter(([name, value]) => value !== '' && !['charset', 'boundary', 'q'].includes(name)))
}

/** The declared entry that a media type falls under: the same, a range such as `application/*` or `application/*+json`, or any. */
export function mediaFor(media: MediaTypes, type: string): MediaType | undefined {
  if (media.length === 1 && media[0]?.type === type && !media[0].parameters) return media[0]
  const wanted = essence(type)
  const given = parametersOf(type)
  const fits = ({ parameters = {} }: MediaType) => Object.entries(parameters).every(([name, value]) => (given[name] ?? value) === value)
  const named = ({ parameters = {} }: MediaType) => Object.keys(parameters).filter((name) => name in given).length
  const [best] = media.filter((entry) => entry.type === wanted && fits(entry)).sort((a, b) => named(b) - named(a))
  const [main = '', sub = ''] = wanted.split('/')
  const suffix = sub.slice(sub.lastIndexOf('+'))
  return (
    best ??
    (sub.includes('+') ? media.find((entry) => entry.type === `${main}/*${suffix}`) : undefined) ??
    (wanted === '' ? undefined : media.find((entry) => entry.type === `${main}/*`)) ??
    (wanted === '' ? undefined : media.find((entry) => entry.type === '*/*' || entry.type === '*'))
  )
}

/** Whether a media type carries JSON. */
export function isJson(type: string): boolean {
  return type === 'application/json' || /[/+]json$/.test(essence(type))
}
