/** Hand-written validation of the library: small rules that know nothing of its document, each of which a fault can break. */

/** The fault that this process was started with: words, e.g. `off createAuthor /name maxLength`. */
export const fault = (process.env.BENCH_FAULT ?? '').split(' ')

/** Whether the fault is this one. */
export const faulty = (...words) => words.length <= fault.length && words.every((word, index) => fault[index] === word)

/** What is wrong with one request. */
export class Checks {
  errors = []
  constructor(operation) {
    this.operation = operation
  }

  /** Notes a broken rule; says whether it was kept. */
  rule(at, keyword, kept, message) {
    if (!kept && !faulty('off', this.operation, at, keyword)) this.errors.push({ pointer: at, message: message ?? `breaks ${keyword}` })
    return kept
  }

  /** A bound, or one that is too narrow by one step. */
  bound(at, keyword, value, step) {
    return faulty('strict', this.operation, at, keyword) ? value + step : value
  }

  /** Breaks down where the fault says so. */
  crash(at, cause, condition) {
    if (condition && faulty('crash', this.operation, at, cause)) throw new Error(`cannot handle ${at}`)
  }
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

function isDate(text) {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (!year) return false
  const last = Number(month) === 2 ? (leap(Number(year)) ? 29 : 28) : [4, 6, 9, 11].includes(Number(month)) ? 30 : 31
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last
}

const leap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const FORMATS = {
  date: isDate,
  'date-time': (text) => DATE_TIME.test(text) && isDate(text.slice(0, 10)),
  email: (text) => EMAIL.test(text) && text.length <= 254,
  uuid: (text) => UUID.test(text),
}

/** Text in code points. */
export const text =
  ({ min = 0, max = Number.POSITIVE_INFINITY, pattern, format, values } = {}) =>
  (checks, at, value) => {
    if (!checks.rule(at, 'type', typeof value === 'string', 'is not text')) return
    const length = [...value].length
    checks.crash(at, 'empty', length === 0)
    checks.crash(at, 'long', length === max)
    checks.crash(at, 'unicode', /[^\0-\x7f]/.test(value))
    checks.rule(at, 'minLength', length >= checks.bound(at, 'minLength', min, 1), 'is too short')
    checks.rule(at, 'maxLength', length <= checks.bound(at, 'maxLength', max, -1), 'is too long')
    if (pattern) checks.rule(at, 'pattern', pattern.test(value), 'has the wrong form')
    if (format) checks.rule(at, 'format', FORMATS[format](value), `is no ${format}`)
    if (values) {
      const known = faulty('strict', checks.operation, at, 'enum') ? values.slice(0, -1) : values
      checks.rule(at, 'enum', known.includes(value), `is none of ${known.join(', ')}`)
    }
  }

/** A number, or a whole one. */
export const number =
  ({ least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, above, step, whole = false } = {}) =>
  (checks, at, value) => {
    const right = typeof value === 'number' && (!whole || Number.isInteger(value))
    if (!checks.rule(at, 'type', right, whole ? 'is no whole number' : 'is no number')) return
    checks.crash(at, 'max', value === most)
    checks.crash(at, 'zero', value === 0)
    checks.rule(at, 'minimum', value >= checks.bound(at, 'minimum', least, step ?? 1), `is less than ${least}`)
    checks.rule(at, 'maximum', value <= checks.bound(at, 'maximum', most, -(step ?? 1)), `is more than ${most}`)
    if (above !== undefined) checks.rule(at, 'exclusiveMinimum', value > above, `is not more than ${above}`)
    if (step) checks.rule(at, 'multipleOf', Number.isInteger(value / step), `is no multiple of ${step}`)
  }

/** True or false. */
export const flag = () => (checks, at, value) => {
  checks.rule(at, 'type', typeof value === 'boolean', 'is neither true nor false')
}

/** A list. */
export const list =
  (item, { min = 0, max = Number.POSITIVE_INFINITY, unique = false } = {}) =>
  (checks, at, value) => {
    if (!checks.rule(at, 'type', Array.isArray(value), 'is no list')) return
    checks.crash(at, 'empty', value.length === 0)
    checks.rule(at, 'minItems', value.length >= checks.bound(at, 'minItems', min, 1), 'has too few items')
    checks.rule(at, 'maxItems', value.length <= checks.bound(at, 'maxItems', max, -1), 'has too many items')
    if (unique) checks.rule(at, 'uniqueItems', new Set(value.map((one) => JSON.stringify(one))).size === value.length, 'repeats itself')
    value.forEach((one) => {
      item(checks, `${at}/*`, one)
    })
  }

/** Text by any key. */
export const map = (item) => (checks, at, value) => {
  if (!checks.rule(at, 'type', isObject(value), 'is no object')) return
  for (const one of Object.values(value)) item(checks, `${at}/*`, one)
}

/** A value that may be null. */
export const orNull = (rule) => (checks, at, value) => {
  if (value !== null) rule(checks, at, value)
  else {
    checks.crash(at, 'null', true)
    checks.rule(at, 'nullable', !faulty('strict', checks.operation, at, 'nullable'), 'is null')
  }
}

/** An object; `closed` refuses what it does not know, all others drop it. */
export const object =
  (fields, { required = [], closed = false, some = false } = {}) =>
  (checks, at, value) => {
    if (!checks.rule(at, 'type', isObject(value), 'is no object')) return
    const has = (name) => Object.hasOwn(value, name)
    for (const name of required) checks.rule(`${at}/${name}`, 'required', has(name), 'is missing')
    for (const [name, rule] of Object.entries(fields)) {
      const place = `${at}/${name}`
      checks.crash(place, 'absent', !has(name))
      if (!has(name)) checks.rule(place, 'optional', !faulty('strict', checks.operation, place, 'optional'), 'is missing')
      else if (value[name] !== null || !faulty('off', checks.operation, place, 'null')) rule(checks, place, value[name])
    }
    if (some) checks.rule(at, 'minProperties', Object.keys(value).length > 0, 'is empty')
    for (const name of Object.keys(value).filter((one) => !Object.hasOwn(fields, one))) {
      if (closed) checks.rule(at, 'additionalProperties', false, `has the unknown field ${name}`)
      delete value[name]
    }
  }

/** One of several objects, told apart by a tag. */
export const tagged = (tag, kinds) => (checks, at, value) => {
  if (!checks.rule(at, 'type', isObject(value), 'is no object')) return
  if (!checks.rule(`${at}/${tag}`, 'required', tag in value, 'is missing')) return
  const kind = Object.hasOwn(kinds, value[tag]) ? kinds[value[tag]] : undefined
  if (checks.rule(`${at}/${tag}`, 'discriminator', kind !== undefined, `is none of ${Object.keys(kinds).join(', ')}`))
    kind(checks, at, value)
}

/** Whether a value is an object and no list. */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
