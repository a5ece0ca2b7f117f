/** Header fields on their way through a proxy: as they were written, in their order, without those that end at each connection. */

/** Fields of one connection, by RFC 9110, section 7.6.1. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** How fields are passed on. */
export interface PassOptions {
  /** Takes the place of the Host field. */
  readonly host?: string
  /** Keep what asks for another protocol. */
  readonly upgrade?: boolean
  /** Keep `Transfer-Encoding: chunked`, and what goes with it: the other side is framed alike. */
  readonly chunked?: boolean
}

/** The fields of `rawHeaders` that go on, as a list of name, value, name, value. */
export function passed(raw: readonly string[], { host, upgrade = false, chunked = true }: PassOptions = {}): string[] {
  const pairs = pairsOf(raw)
  const named = pairs.filter(([name]) => name.toLowerCase() === 'connection').flatMap(([, value]) => value.toLowerCase().split(','))
  const dropped = new Set(named.map((name) => name.trim()).filter((name) => name !== ''))
  return pairs.flatMap(([name, value]) => {
    const lower = name.toLowerCase()
    if (lower === 'host' && host !== undefined) return [name, host]
    if (upgrade && (lower === 'connection' || lower === 'upgrade')) return [name, value]
    if (chunked && (lower === 'trailer' || (lower === 'transfer-encoding' && value.trim().toLowerCase() === 'chunked')))
      return [name, value]
    return HOP_BY_HOP.has(lower) || dropped.has(lower) ? [] : [name, value]
  })
}

/** Pairs of a flat list. */
export function pairsOf(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] as string, raw[index + 1] as string])
  return pairs
}
