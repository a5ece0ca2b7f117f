/** Turns a case into the bytes that travel. Credentials are not its matter: the session adds them. */
import { mediaFor } from '../../openapi/media.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import type { Case } from '../case.ts'
import type { WireRequest } from '../wire.ts'
import { encodeBody } from './body.ts'
import { percentEncoded, textOf, writePairs, writeSimple } from './style.ts'

/** The request that a case means, without credentials. The same case always gives the same bytes. */
export function encodeCase(one: Case): WireRequest {
  const { media } = one.body ?? {}
  const parts = media === undefined ? undefined : mediaFor(one.operation.body?.media ?? [], media)?.parts
  const body = one.body && encodeBody(one.body, parts)
  const headers = new Map<string, string>([['accept', accepted(one)]])
  for (const [name, value] of Object.entries(one.header)) {
    if (value !== undefined) headers.set(name.toLowerCase(), headerText(headerValue(declared(one, 'header', name.toLowerCase()), value)))
  }
  const cookie = Object.entries(one.cookie).flatMap(([name, value]) => pairs(declared(one, 'cookie', name), name, value))
  if (cookie.length > 0) headers.set('cookie', cookie.join('; '))
  if (body?.type !== undefined) headers.set('content-type', body.type)
  for (const [name, value] of Object.entries(one.headers ?? {})) {
    if (value === null) headers.delete(name.toLowerCase())
    else headers.set(name.toLowerCase(), headerText(value))
  }
  return {
    method: one.method ?? one.operation.method,
    path: one.rawPath ?? pathOf(one),
    headers: [...headers],
    ...(body && { body: body.bytes }),
  }
}

function pathOf(one: Case): string {
  const path = one.operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = declared(one, 'path', name)
    const value = one.path[name]
    return parameter ? writeSimple(parameter, value, percentEncoded) : percentEncoded(textOf(value))
  })
  const query = Object.entries(one.query).flatMap(([name, value]) => pairs(declared(one, 'query', name), name, value))
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

function declared(one: Case, place: Parameter['in'], name: string): Parameter | undefined {
  return one.operation.parameters.find((parameter) => parameter.in === place && parameter.name === name)
}

function pairs(parameter: Parameter | undefined, name: string, value: unknown): string[] {
  if (value === undefined) return []
  if (parameter) return writePairs(parameter, value).map(([key, text]) => `${key}=${text}`)
  return [value].flat().map((item) => `${percentEncoded(name)}=${percentEncoded(textOf(item))}`)
}

function headerValue(parameter: Parameter | undefined, value: unknown): string {
  return parameter ? writeSimple(parameter, value, (text) => text) : textOf(value)
}

/** A header carries bytes: what is beyond Latin-1 travels as UTF-8, and what would end the line is percent-encoded. */
function headerText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not travel
  const safe = text.toWellFormed().replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, (sign) => encodeURIComponent(sign))
  return /[\u0100-\uffff]/.test(safe) ? Buffer.from(safe, 'utf8').toString('latin1') : safe
}

/** What the document says may come back; without that, anything. */
function accepted(one: Case): string {
  const types = new Set(one.operation.responses.flatMap(({ media }) => media.map(({ type }) => type)))
  return types.size === 0 ? '*/*' : [...types].join(', ')
}
