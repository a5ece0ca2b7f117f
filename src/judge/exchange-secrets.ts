/** Which values of an exchange are credentials, so that they are hidden wherever else they appear: echoed, cut or encoded. */
import type { Document } from '../openapi/document.ts'
import { pairOf } from '../report/known-secrets.ts'
import { isSensitive } from '../report/sensitive.ts'
import type { Seen } from './seen.ts'

/** A cookie of letters alone, such as `theme=dark`, is an ordinary word. */
const ORDINARY = /^(?:[A-Za-z]{0,11}|\d{1,5}|[a-z]{2}[-_][A-Za-z]{2})$/
const SESSION = /sess|sid$|auth|token|login/i

/** The credentials that an exchange carries. `names` are those of the document's API keys. */
export function secretsOf({ url = '', request, response }: Pick<Seen, 'url' | 'request' | 'response'>, names: readonly string[]): string[] {
  const more = new Set(names.map((name) => name.toLowerCase()))
  const isSecret = (name: string) => isSensitive(name) || more.has(name.toLowerCase())
  const inHeaders = [...(request.headers ?? [])].flatMap(([name, value]) => {
    if (name === 'cookie') return value.split(';').flatMap((pair) => cookieIn(pair, isSecret))
    return name.endsWith('authorization') || isSecret(name) ? credentialIn(value) : []
  })
  const given = response.headers?.getSetCookie?.() ?? []
  const inAnswer = given.flatMap((line) => cookieIn(line.split(';', 1)[0] ?? '', isSecret))
  const [, search = ''] = url.split(/\?([^#]*)/)
  const inQuery = search.split('&').flatMap((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? []
    const last = decoded(name)
      .split(/[[\].]+/)
      .findLast((step) => step !== '')
    return isSecret(last ?? name) ? asSentAndMeant(value.replaceAll('+', ' '), value) : []
  })
  const [, userinfo] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#@]*)@/i.exec(url) ?? []
  const inHost = userinfo?.split(':').flatMap((half) => asSentAndMeant(half)) ?? []
  return [...new Set([...inHeaders, ...inAnswer, ...inQuery, ...inHost])].filter((secret) => secret !== '')
}

/** The names of a document's API keys. */
export function keyNames(document: Document): string[] {
  const schemes = Object.values(document.json.components?.securitySchemes ?? {}) as ({ type?: unknown; name?: unknown } | null)[]
  return schemes.flatMap((one) => (one?.type === 'apiKey' && typeof one.name === 'string' ? [one.name] : []))
}

function credentialIn(value: string): string[] {
  return [value, ...(pairOf(value) ?? [])]
}

function cookieIn(pair: string, isSecret: (name: string) => boolean): string[] {
  const [, name = '', value = ''] = /^\s*([^=]*)=\s*"?([^"]*?)"?\s*$/s.exec(pair) ?? []
  return ORDINARY.test(value) && !isSecret(name) && !SESSION.test(name) ? [] : asSentAndMeant(value)
}

function asSentAndMeant(...values: string[]): string[] {
  return values.flatMap((value) => [value, decoded(value)])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
