/** The credentials of a run: read from what was given, put on requests, forged, and shown only by their names. */
import type { Document } from '../openapi/document.ts'
import type { CredentialName } from './case.ts'
import type { WireRequest } from './wire.ts'

/** One credential as it travels. */
export interface Credential {
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly cookies?: Readonly<Record<string, string>>
}

/** The credentials that can be given. */
export type CredentialsGiven = Partial<Record<'valid' | 'second' | 'limited' | 'expired', Credential>>

/** The credentials of one run. */
export interface Credentials {
  /** Those that can be asked for. */
  readonly names: ReadonlySet<CredentialName>
  /** The request with a credential, or with what stands for it in reports. */
  on(wire: WireRequest, name: CredentialName, shown?: boolean): WireRequest
  /** The values that must never be shown. */
  readonly secrets: readonly string[]
}

type Pairs = readonly (readonly [string, string])[]

/** Opens the credentials of a run; `headers` go with every request. */
export function openCredentials(given: CredentialsGiven, headers: Pairs = []): Credentials {
  const known = new Map<CredentialName, Credential>([['none', {}]])
  for (const [name, credential] of Object.entries(given)) known.set(name as CredentialName, credential)
  if (given.valid) {
    known.set('forged', forged(given.valid))
    known.set('truncated', truncated(given.valid))
    if (Object.values(given.valid.headers ?? {}).some((value) => /^\S+ +\S/.test(value))) known.set('misworded', misworded(given.valid))
  }
  const shown = new Map([...known].map(([name, credential]) => [name, placeholders(name, credential)]))
  return {
    names: new Set(known.keys()),
    on: (wire, name, asShown = false) => carry(wire, (asShown ? shown : known).get(name) ?? {}, headers),
    secrets: [...known.values()].flatMap(secretsOf),
  }
}

/** Which of the headers that were given are the valid credential, as the document's security schemes name them. */
export function splitHeaders(document: Document, headers: Pairs): { valid: Credential | undefined; common: Pairs } {
  const carriers = carriersOf(document)
  const own = headers.filter(([name]) => carriers.has(name.toLowerCase()))
  const common = headers.filter(([name]) => !carriers.has(name.toLowerCase()))
  return { valid: own.length > 0 ? { headers: Object.fromEntries(own) } : undefined, common }
}

/** The headers that credentials travel in: what the document's schemes name, and what is one everywhere. */
function carriersOf(document: Document): Set<string> {
  const carriers = new Set(['authorization'])
  for (const { security } of document.operations) {
    for (const scheme of security.flat()) {
      if (scheme.kind === 'apikey')
        carriers.add(scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.in === 'cookie' ? 'cookie' : '')
    }
  }
  return carriers
}

function carry(wire: WireRequest, { headers = {}, query = {}, cookies = {} }: Credential, common: Pairs): WireRequest {
  const present = new Set(wire.headers.map(([name]) => name.toLowerCase()))
  const added = [...Object.entries(headers), ...common].filter(([name]) => !present.has(name.toLowerCase()))
  const list: (readonly [string, string])[] = [...wire.headers, ...added]
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`)
  if (pairs.length > 0) {
    const at = list.findIndex(([name]) => name.toLowerCase() === 'cookie')
    const before = list[at]
    const cookie = [...(before ? [before[1]] : []), ...pairs].join('; ')
    if (before) list[at] = [before[0], cookie]
    else list.push(['Cookie', cookie])
  }
  const search = new URLSearchParams(query).toString().replaceAll('%24DOPPEL_', '$DOPPEL_')
  return {
    ...wire,
    headers: list,
    ...(search !== '' && { path: `${wire.path}${wire.path.includes('?') ? '&' : '?'}${search}` }),
  }
}

function mapped({ headers, query, cookies }: Credential, change: (value: string, name: string) => string): Credential {
  const each = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))
  return { ...(headers && { headers: each(headers) }), ...(query && { query: each(query) }), ...(cookies && { cookies: each(cookies) }) }
}

/** The same scheme and shape with other bytes. */
function forged(credential: Credential): Credential {
  return mapped(credential, (value) => {
    const [, word = '', rest = ''] = /^(\S+ +)?(.*)$/s.exec(value) ?? []
    if (!/^basic /i.test(word)) return word + turned(rest)
    const [user = '', ...password] = Buffer.from(rest, 'base64').toString('utf8').split(':')
    return word + Buffer.from(`${user}:${turned(password.join(':'))}`).toString('base64')
  })
}

/** The same without its end. */
function truncated(credential: Credential): Credential {
  return mapped(credential, (value) => {
    const [, word = '', rest = ''] = /^(\S+ +)?(.*)$/s.exec(value) ?? []
    if (!/^basic /i.test(word)) return word + rest.slice(0, -2)
    return word + Buffer.from(Buffer.from(rest, 'base64').toString('utf8').slice(0, -2)).toString('base64')
  })
}

/** The same behind the word of a scheme that nobody knows. */
function misworded(credential: Credential): Credential {
  return mapped(credential, (value) => value.replace(/^\S+(?= +\S)/, 'Doppel'))
}

/** Each letter and digit is replaced by another of its kind. */
function turned(text: string): string {
  return text
    .replace(/[a-z]/gi, (letter) => {
      const base = letter < 'a' ? 65 : 97
      return String.fromCharCode(((letter.charCodeAt(0) - base + 11) % 26) + base)
    })
    .replace(/\d/g, (digit) => String((Number(digit) + 7) % 10))
}

/** What stands for a credential in reports and recordings: `$DOPPEL_VALID`, with the word of its scheme kept. */
function placeholders(name: CredentialName, credential: Credential): Credential {
  let count = 0
  return mapped(credential, (value, carrier) => {
    // Where a credential has several values, all but the first are told apart by what carries them.
    const more = count++ === 0 ? '' : `_${carrier.replace(/\W/g, '_')}`
    return `${/^\S+ +(?=\S)/.exec(value)?.[0] ?? ''}$DOPPEL_${(name + more).toUpperCase()}`
  })
}

function secretsOf({ headers = {}, query = {}, cookies = {} }: Credential): string[] {
  return [...Object.values(headers), ...Object.values(query), ...Object.values(cookies)].flatMap((value) => {
    const word = /^\S+ +(\S.*)$/s.exec(value)?.[1]
    return word === undefined ? [value] : [value, word]
  })
}
