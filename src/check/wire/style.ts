/** Writes the value of a parameter as its style says. */
import { isObject } from '../../openapi/json.ts'
import type { Parameter } from '../../openapi/parameter.ts'

type Encode = (text: string) => string
type Pair = readonly [name: string, text: string]

/** What is text in every style: a scalar as such, anything deeper as JSON. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Percent-encoding of one value; broken surrogates become U+FFFD, because nothing else can be sent. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Percent-encoding that leaves what RFC 3986 reserves. */
function lenientlyEncoded(text: string): string {
  return encodeURI(text.toWellFormed()).replace(/[#&+]/g, (sign) => encodeURIComponent(sign))
}

/** The part of a path or the value of a header. */
export function writeSimple(parameter: Parameter, value: unknown, encode: Encode): string {
  const { style, explode, content } = parameter
  if (content !== undefined) return encode(JSON.stringify(value))
  if (style === 'matrix') return matrix(parameter.name, value, explode, encode)
  const [before, between] = style === 'label' ? ['.', explode ? '.' : ','] : ['', ',']
  return before + flat(value, explode, encode).join(between)
}

/** The names and values of a query or of cookies, encoded. */
export function writePairs(parameter: Parameter, value: unknown): Pair[] {
  const { style, explode, content, allowReserved } = parameter
  const encode = allowReserved ? lenientlyEncoded : percentEncoded
  const name = percentEncoded(parameter.name)
  if (content !== undefined) return [[name, encode(JSON.stringify(value))]]
  if (style === 'deepObject' && isObject(value)) return deep(name, value, encode)
  if (Array.isArray(value)) {
    if (explode && style === 'form') return value.map((item) => [name, encode(textOf(item))])
    const between = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ','
    return [[name, value.map((item) => encode(textOf(item))).join(between)]]
  }
  if (!isObject(value)) return [[name, encode(textOf(value))]]
  if (explode) return Object.entries(value).map(([key, part]) => [percentEncoded(key), encode(textOf(part))])
  return [[name, flat(value, false, encode).join(',')]]
}

function matrix(name: string, value: unknown, explode: boolean, encode: Encode): string {
  if (explode && Array.isArray(value)) return value.map((item) => `;${name}=${encode(textOf(item))}`).join('')
  if (explode && isObject(value))
    return flat(value, true, encode)
      .map((pair) => `;${pair}`)
      .join('')
  return `;${name}=${flat(value, explode, encode).join(',')}`
}

function flat(value: unknown, explode: boolean, encode: Encode): string[] {
  if (Array.isArray(value)) return value.map((item) => encode(textOf(item)))
  if (!isObject(value)) return [encode(textOf(value))]
  const pairs = Object.entries(value).map(([key, part]) => [encode(key), encode(textOf(part))])
  return explode ? pairs.map((pair) => pair.join('=')) : pairs.flat()
}

function deep(name: string, value: Record<string, unknown>, encode: Encode): Pair[] {
  return Object.entries(value).flatMap(([key, part]): Pair[] => {
    const inner = `${name}[${percentEncoded(key)}]`
    if (isObject(part)) return deep(inner, part, encode)
    return (Array.isArray(part) ? part : [part]).map((item) => [inner, encode(textOf(item))])
  })
}
