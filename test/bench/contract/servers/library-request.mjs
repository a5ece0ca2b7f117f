/** How the library reads a request: parameters, credentials and body. */
import { COUNTRIES } from './library-rules.mjs'
import { Refusal } from './library-store.mjs'
import { faulty, list, number, text } from './plain-rules.mjs'

const TOKENS = { 'library-ada': ['read', 'write'], 'library-bob': ['read', 'write'], 'library-reader': ['read'] }
const EXPIRED = 'library-old'

const limitRule = number({ least: 1, most: 100, whole: true })
const offsetRule = number({ least: 0, most: 100000, whole: true })
const asNumber = (value) => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value)
const kindsRule = list(text({ values: ['author', 'book'] }), { max: 2, unique: true })
const tagsRule = list(text({ pattern: /^[a-z]{1,12}$/ }), { max: 4 })

/** Reads and checks the query, the headers and the cookies that an operation knows. */
export function readParameters(name, search, headers, checks) {
  const query = {}
  const take = (key, rule, read = (value) => value) => {
    if (!search.has(key)) return checks.rule(`query/${key}`, 'optional', !faulty('strict', name, `query/${key}`, 'optional'), 'is missing')
    const value = read(search.get(key))
    const before = checks.errors.length
    rule(checks, `query/${key}`, value)
    if (checks.errors.length === before) query[key] = value
  }
  if (name === 'listAuthors' || name === 'listBooks') {
    take('limit', limitRule, asNumber)
    take('offset', offsetRule, asNumber)
    if (typeof query.limit !== 'number') delete query.limit
    if (typeof query.offset !== 'number') delete query.offset
  }
  if (name === 'listAuthors') {
    take('country', text({ values: COUNTRIES }))
    take('sort', text({ values: ['name', '-name', 'createdAt', '-createdAt'] }))
  }
  if (name === 'listBooks') {
    take('kind', text({ values: ['printed', 'ebook', 'audio'] }))
    take('tags', tagsRule, (value) => (value === '' ? [] : value.split(',')))
    for (const bound of ['min', 'max']) take(`price[${bound}]`, number({ least: 0, whole: true }), asNumber)
    for (const bound of ['min', 'max']) query[bound] = query[`price[${bound}]`]
    const known = [...search.keys()].filter((key) => key.startsWith('price[')).every((key) => key === 'price[min]' || key === 'price[max]')
    checks.rule('query/price', 'additionalProperties', known && !search.has('price'), 'has the wrong form')
  }
  if (name === 'search') {
    checks.rule('query/q', 'required', search.has('q'), 'is missing')
    take('q', text({ min: 1, max: 50 }))
    query.q ??= search.get('q') ?? ''
    if (search.has('kinds')) {
      query.kinds = search.getAll('kinds')
      kindsRule(checks, 'query/kinds', query.kinds)
    }
    const locale = headers['x-locale']
    checks.rule('header/X-Locale', 'required', locale !== undefined, 'is missing')
    if (locale !== undefined) text({ pattern: /^[a-z]{2}(-[A-Z]{2})?$/ })(checks, 'header/X-Locale', locale)
    headers['x-locale'] ??= 'en'
    const theme = /(?:^|;\s*)theme=([^;]*)/.exec(headers.cookie ?? '')?.[1]
    if (theme !== undefined) text({ values: ['light', 'dark'] })(checks, 'cookie/theme', safeDecode(theme))
  }
  return query
}

/** Lets a caller in, or refuses. */
export function authorise(name, operation, headers) {
  if (operation.public) {
    if (faulty('public-401', name)) throw new Refusal(401, 'Who are you?', { headers: { 'www-authenticate': 'Bearer' } })
    return
  }
  if (faulty('auth-off', name)) return
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  const challenge = { headers: { 'www-authenticate': 'Bearer realm="library"' } }
  if (faulty('auth-present', name) && headers.authorization !== undefined) return
  if (faulty('auth-garbage', name) && token) return
  if (faulty('auth-expired', name) && token === EXPIRED) return
  if (faulty('auth-scheme', name) && token && Object.hasOwn(TOKENS, token)) return
  const scopes = scheme?.toLowerCase() === 'bearer' && token && Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined
  const refused = faulty('benign', '403-for-401') ? 403 : 401
  if (!scopes || faulty('valid-401', name)) throw new Refusal(refused === 403 && operation.media ? 403 : 401, 'Who are you?', challenge)
  const wanted = operation.method === 'GET' ? 'read' : 'write'
  if (!scopes.includes(wanted) && !faulty('scope-ignored', name)) throw new Refusal(403, `The token lacks the scope ${wanted}`)
}

/** The value of a body; `undefined` where a fault takes what is no JSON. */
export function readBody(name, operation, bytes, headers, checks) {
  const media = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase()
  if (bytes.length === 0) {
    checks.rule('body', 'required', false, 'is missing')
    if (checks.errors.length > 0) throw new Refusal(400, 'The body is missing', checks)
    return {}
  }
  if (media !== operation.media && !faulty('off', name, 'body', 'media-type')) throw new Refusal(415, `Send ${operation.media}`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    if (faulty('off', name, 'body', 'syntax')) return undefined
    throw new Refusal(400, 'The body is no JSON')
  }
}

/** Decodes what can be decoded. */
export const safeDecode = (value) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
