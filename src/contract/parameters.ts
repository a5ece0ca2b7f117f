/** Holds the parameters of a request against its operation. A text with several readings breaks the contract only if each of them does. */
import type { Operation } from '../openapi/operation.ts'
import { type Parameter, percentDecoded, readCookie } from '../openapi/parameter.ts'
import { type Decode, objectReadings, readingsOf } from '../openapi/style.ts'
import type { Where } from './contract.ts'
import { globOf } from './glob.ts'
import type { Subject } from './subject.ts'
import type { Violation } from './violation.ts'

/** Query names that others add on the way. */
const IGNORED = ['utm_*', 'gclid', 'fbclid', 'msclkid', '_', '_ga', '_gl', 'cachebust*', 'nocache', '__cf_*'].map(globOf)

type Pair = readonly [name: string, text: string]

/** Judges the parameters of a request; `params` are those of its path, still encoded. */
export function judgeParameters(subject: Subject, params: Readonly<Record<string, string>>): void {
  const { operation, search, exchange } = subject
  if (!operation) return
  const query = pairsOf(search, '&')
  const cookies = pairsOf(exchange.request.headers.get('cookie') ?? '', ';')
  const taken = new Set<string>()
  for (const parameter of operation.parameters) {
    subject.decide('request/parameter-missing')
    const parts = parameter.in === 'query' ? partsOf(parameter, query, taken, operation) : undefined
    if (parts) {
      // What nests deeper than one name in brackets, OpenAPI leaves open.
      if (parts.some(([name]) => name.includes('['))) continue
      if (parts.length > 0) judgeReadings(subject, parameter, objectReadings(parameter, parts, plainQuery))
      else if (parameter.required) missing(subject, parameter)
      continue
    }
    const texts = textsOf(parameter, params, query, subject)
    if (texts === undefined) {
      if (parameter.required) missing(subject, parameter)
    } else judgeTexts(subject, parameter, texts)
  }
  undeclared(subject, query, cookies, taken)
}

function missing(subject: Subject, parameter: Parameter): void {
  const message = `the ${parameter.in} parameter ${parameter.name} is required and was not sent`
  const finding = { in: parameter.in, pointer: `/${parameter.name}`, schema: parameter.pointer, expected: 'present', found: 'absent' }
  subject.tell('request/parameter-missing', { ...finding, reason: 'required', message })
}

function judgeTexts(subject: Subject, parameter: Parameter, texts: readonly string[]): void {
  if (parameter.in === 'path' && percentDecoded(texts[0] ?? '') === null) {
    const message = `the path parameter ${parameter.name} is not percent-encoded UTF-8`
    const finding = { in: parameter.in, pointer: `/${parameter.name}`, schema: parameter.pointer, value: texts[0] }
    subject.tell('request/parameter-invalid', { ...finding, reason: 'encoding', message })
    return
  }
  const decode = DECODES[parameter.in]
  if (parameter.content?.includes('json')) {
    judgeReadings(subject, parameter, [fromJson(decode(texts[0] ?? ''))])
    return
  }
  // A name without a value is sent for "nothing" as often as for an empty text.
  if (texts.every((text) => text === '') && (!parameter.required || parameter.allowEmptyValue)) return
  // A plus is a space in a form and itself in a URI.
  const isUri = parameter.in === 'query' && texts.some((text) => text.includes('+'))
  judgeReadings(subject, parameter, [...readingsOf(parameter, texts, decode), ...(isUri ? readingsOf(parameter, texts, plain) : [])])
}

function judgeReadings(subject: Subject, parameter: Parameter, readings: readonly unknown[]): void {
  const { name, pointer, schema } = parameter
  const place = { in: parameter.in, pointer: `/${name}` }
  if (parameter.deprecated) {
    const message = `the ${parameter.in} parameter ${name} is deprecated`
    subject.tell('response/deprecated-used', { ...place, reason: 'deprecated', message, schema: `${pointer}/deprecated` })
  }
  if (schema === undefined) return
  subject.decide('request/parameter-invalid')
  const where: Where = { ...place, ...(subject.name !== undefined && { operation: subject.name }) }
  let first: readonly Violation[] | undefined
  for (const reading of readings) {
    const found = subject.contract.judge('request/parameter-invalid', 'request', schema, reading, where)
    if (found.length === 0) return
    first ??= found
  }
  subject.add(first ?? [])
}

/** The texts of a parameter, still encoded; `undefined` where it was not sent. */
function textsOf(parameter: Parameter, params: Readonly<Record<string, string>>, query: readonly Pair[], subject: Subject) {
  const { name } = parameter
  if (parameter.in === 'path') return [params[name] ?? '']
  if (parameter.in === 'query') {
    const texts = query
      .filter(([key]) => key === name || (parameter.types.includes('array') && withoutIndex(key) === name))
      .map(([, text]) => text)
    return texts.length === 0 ? undefined : texts
  }
  const { headers } = subject.exchange.request
  const text = parameter.in === 'header' ? headers.get(name) : readCookie(headers.get('cookie'), name)
  return text === null ? undefined : [text]
}

/** The parts of an object that come under names of their own; `undefined` where the parameter is no such object. */
function partsOf(parameter: Parameter, query: readonly Pair[], taken: Set<string>, operation?: Operation): Pair[] | undefined {
  const { name, style, explode, types, properties } = parameter
  if (style === 'deepObject') {
    const own = query.filter(([key]) => key.startsWith(`${name}[`))
    for (const [key] of own) taken.add(key)
    return own.map(([key, text]) => [withoutIndex(key.slice(name.length)).slice(1).replace(/\]$/, ''), text])
  }
  if (style !== 'form' || !explode || !types.includes('object') || types.includes('array') || parameter.content) return undefined
  // A map takes the names that nobody else does.
  const isOther = (key: string) => operation?.parameters.some((one) => one.in === 'query' && one.name === key && one !== parameter)
  const own = query.filter(([key]) => (properties.size === 0 ? key !== name && !isOther(key) : properties.has(key)))
  for (const [key] of own) taken.add(key)
  return own.length === 0 && query.some(([key]) => key === name) ? undefined : own
}

function undeclared(subject: Subject, query: readonly Pair[], cookies: readonly Pair[], taken: ReadonlySet<string>): void {
  const { operation, options } = subject
  if (!operation) return
  subject.decide('request/parameter-undeclared')
  const ignored = [...IGNORED, ...(options.ignoreParameters ?? []).map((glob) => globOf(glob))]
  const keys = operation.security.flat().flatMap((scheme) => (scheme.kind === 'apikey' ? [`${scheme.in} ${scheme.name}`] : []))
  const known = new Set([...operation.parameters.map((one) => `${one.in} ${one.name}`), ...keys])
  // A map whose keys come as names of their own takes any name.
  const any = operation.parameters.some(
    (one) =>
      one.in === 'query' &&
      one.style === 'form' &&
      one.explode &&
      !one.content &&
      one.types.includes('object') &&
      one.properties.size === 0,
  )
  const tell = (place: 'query' | 'cookie', name: string) => {
    const message = `the ${place} parameter ${name} is not declared`
    const schema = `${operation.pointer}/parameters`
    subject.tell('request/parameter-undeclared', { in: place, pointer: `/${name}`, reason: 'undeclared', message, schema })
  }
  for (const name of any ? [] : new Set(query.map(([key]) => key))) {
    if (taken.has(name) || known.has(`query ${name}`) || known.has(`query ${withoutIndex(name)}`)) continue
    if (!ignored.some((glob) => glob.test(name))) tell('query', name)
  }
  // Cookies come from everywhere; they are told only where the operation speaks of cookies itself.
  if (!operation.parameters.some((one) => one.in === 'cookie')) return
  for (const name of new Set(cookies.map(([key]) => key))) if (!known.has(`cookie ${name}`)) tell('cookie', name)
}

/** A name without the brackets that some write behind the names of lists. */
function withoutIndex(name: string): string {
  return name.replace(/(?<=.)\[\d*\]$/, '')
}

function pairsOf(text: string, between: string): Pair[] {
  return text
    .split(between)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return [plainQuery((at === -1 ? part : part.slice(0, at)).trim()), at === -1 ? '' : part.slice(at + 1)]
    })
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const plainQuery: Decode = (text) => {
  const spaced = text.replaceAll('+', ' ')
  return percentDecoded(spaced) ?? spaced
}
const plain: Decode = (text) => percentDecoded(text) ?? text
const DECODES: Readonly<Record<Parameter['in'], Decode>> = { path: plain, query: plainQuery, header: (text) => text, cookie: plain }
