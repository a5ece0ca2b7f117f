/** Makes values that show what becomes of them: texts that are long enough to be cut, numbers that no rounding makes another one. */
import { isObject } from '../../openapi/json.ts'
import type { Session } from '../session.ts'
import { type Field, fieldsOf, found } from './fields.ts'

/** Without a comma: in a filter that would be the end of a value. */
const TAIL = ' of some length as people write'
const LONGEST = 45
const DEEPEST = 4
/** What the numbers of one sample begin with; each sample has others. */
const WHOLES = [7, 3, 1]
const STEP = 4

/** What names another thing, or its kind: a longer one names nothing, another number somebody else's. */
const NAMES = /^(?:id|type|ref)$|_(?:id|ref)$|[a-z](?:Id|Ref)$/

/** Whether a value fits a schema of a request. */
export function isValid({ contract }: Session, schema: string, value: unknown): boolean {
  return contract.judge('request/body-invalid', 'request', schema, value, { in: 'body' }).length === 0
}

/** A body with telling values in all of its objects, where they fit. `sample` counts the things that were made. */
export function tellingBody(session: Session, schema: string, body: unknown, sample: number): unknown {
  const told = tellingMembers(session, schema, body, sample, 0)
  return isValid(session, schema, told) ? told : body
}

function tellingMembers(session: Session, schema: string, body: unknown, sample: number, depth: number): unknown {
  if (!isObject(body) || depth === DEEPEST) return body
  const fields = fieldsOf(session.document, schema)
  const told = Object.entries(body).map(([name, value]) => {
    const field = fields.get(name)
    if (!field) return [name, value]
    const other = isObject(value)
      ? tellingMembers(session, field.schema, value, sample, depth + 1)
      : candidates(session, field, value, sample).find((one) => isValid(session, field.schema, one))
    return [name, other !== undefined && isValid(session, field.schema, other) ? other : value]
  })
  return Object.fromEntries(told)
}

function candidates({ document }: Session, { name, schema, types, enum: choice }: Field, value: unknown, sample: number): unknown[] {
  const rule = (keyword: string) => found(document, schema, keyword)
  const ruled = (...keywords: string[]) => keywords.some((keyword) => rule(keyword) !== undefined)
  if (choice || ruled('const') || NAMES.test(name)) return []
  if (typeof value === 'number') return ruled('multipleOf') ? [] : numbers(types, value, rule, sample)
  if (typeof value !== 'string' || value.length >= LONGEST || ruled('format', 'pattern')) return []
  const most = rule('maxLength')
  return [`${value}${TAIL}`.slice(0, Math.min(LONGEST, typeof most === 'number' ? most : LONGEST)).trimEnd()]
}

/** A number whose whole part is neither nothing nor the default; a whole number is left as it is, unless it is one of these. */
function numbers(types: readonly string[], value: number, rule: (keyword: string) => unknown, sample: number): number[] {
  const fallback = rule('default')
  const idle = (one: number) => Math.floor(one) === 0 || (typeof fallback === 'number' && Math.floor(one) === Math.floor(fallback))
  const fraction = types.includes('number') ? 0.25 : 0
  if (fraction === 0 && !idle(value)) return []
  const least = [rule('minimum'), rule('exclusiveMinimum')].filter((one) => typeof one === 'number').reduce((a, b) => Math.max(a, b), 0)
  const wholes = WHOLES.map((whole) => Math.floor(least) + whole + STEP * sample).concat(WHOLES.map((whole) => Math.floor(least) + whole))
  return [...wholes.filter((one) => !idle(one)), Math.floor(value)].map((whole) => whole + fraction)
}
