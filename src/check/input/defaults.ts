/** Checks that leaving out what has a default means the default. */

import { isObject } from '../../openapi/json.ts'
import { valueAt } from '../../openapi/pointer.ts'
import type { Case } from '../case.ts'
import { getAt, LEFT_OUT, setAt } from '../generate/edit.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Missing, type Sent } from '../session.ts'
import { again, type Ground, isSuccess, purpose } from './base.ts'
import { fieldsBeneath, placesShown } from './envelope.ts'

const SLUG = 'input/default-divergent'

/** Holds the defaults of query parameters and of fields of the body against what the target does. */
export async function testDefaults(ground: Ground): Promise<void> {
  const { session, operation } = ground
  if (!session.wants(SLUG)) return
  const tried = operation.method === 'GET' ? await queryDefaults(ground) : await bodyDefaults(ground)
  if (tried) session.pass(operation, SLUG)
  else session.notRun(operation, SLUG, 'nothing optional in it has a default that shows')
}

/** A list asked for with and without the default: the same answer twice without it proves that nothing else changes. */
async function queryDefaults(ground: Ground): Promise<boolean> {
  const { session, operation, phase, base } = ground
  let tried = false
  let path: Case['path'] | undefined
  for (const { in: place, name, schema, required } of operation.parameters) {
    const fallback = schema === undefined ? undefined : valueAt(session.document.json, `${schema}/default`)
    if (place !== 'query' || required || fallback === undefined || fallback === null || session.left(operation, phase) < 20) continue
    const { [name]: _, ...others } = base.case.query
    path ??= await filledList(ground)
    const ask = (query: Record<string, unknown>, label: string) =>
      session.send({ ...base.case, path: path ?? base.case.path, query, label })
    const without = await ask(others, `query /${name}: left out`)
    const withIt = await ask({ ...others, [name]: fallback }, `query /${name}: its default`)
    const repeated = await ask(others, `query /${name}: left out again`)
    if (![without, withIt, repeated].every(isSuccess) || textOf(without) !== textOf(repeated)) continue
    tried = true
    if (masked(without, name, fallback) === masked(withIt, name, fallback)) continue
    const at = { in: 'query', pointer: `/${name}`, schema: `${schema}/default`, change: 'its default' } as const
    tell(ground, at, fallback, 'another answer than without it', withIt, without)
  }
  return tried
}

/** The path of a list that has two things and one that was removed: in an empty list no default shows. */
async function filledList({ session, operation, phase, base }: Ground): Promise<Case['path']> {
  const listed = session.resources.find(({ list }) => list === operation)
  if (!listed?.create || !session.operations.includes(listed.create)) return base.case.path
  let last: Live | undefined
  for (let count = 0; count < 3; count++) {
    const made: Live | Missing = await session.live(listed, { phase, fresh: true, ...(last?.parent && { parent: last.parent }) })
    if (isMissing(made)) break
    last = made
  }
  if (last && listed.remove && session.operations.includes(listed.remove)) {
    const removal = await session.valid(listed.remove, { phase, live: last, label: 'removes one' })
    if (!isMissing(removal)) await session.send(removal)
  }
  return last ? { ...base.case.path, ...last.parent?.path } : base.case.path
}

/** A field that is left out comes back with its default, where sending the default shows that it comes back at all. */
async function bodyDefaults(ground: Ground): Promise<boolean> {
  const { session, operation, phase, body, base } = ground
  if (!body || typeof body.value !== 'object' || body.value === null) return false
  let tried = false
  // What a PATCH leaves out is left as it is.
  if (operation.method === 'PATCH') return false
  for (const { pointer, rules, required } of fieldsBeneath(ground)) {
    const { default: fallback, typeAt } = rules
    if (fallback === undefined || fallback === null || typeof fallback === 'object' || required) continue
    if (session.left(operation, phase) < 20) break
    const ask = async (value: unknown, label: string) => {
      const valid = await again(ground, '')
      if (isMissing(valid)) return undefined
      const whole = session.generator.renew(body.schema, setAt(body.value, pointer, value), body.value, purpose(ground))
      if (session.contract.judge('request/body-invalid', 'request', body.schema, whole, { in: 'body' }).length > 0) return undefined
      return session.send({ ...valid, label, body: { media: body.media, value: whole }, base: base.case })
    }
    // The default first: where a request updates a thing, what is left out may stay as it is, and that is then the default.
    const withIt = await ask(fallback, `body ${pointer}: its default`)
    const without = await ask(LEFT_OUT, `body ${pointer}: left out`)
    if (!without || !withIt || !isSuccess(without) || !isSuccess(withIt)) continue
    const place = placesShown(pointer, withIt.value).find((one) => getAt(withIt.value, one) === fallback)
    const shown = place === undefined ? undefined : getAt(without.value, place)
    if (shown === undefined) continue
    tried = true
    if (shown === fallback) continue
    const at = { in: 'body', pointer, schema: `${typeAt.replace(/\/type$/, '')}/default`, change: 'left out' } as const
    tell(ground, at, fallback, JSON.stringify(shown), without, withIt)
  }
  return tried
}

function tell(
  { session, operation }: Ground,
  { change, ...at }: { readonly in: 'query' | 'body'; readonly pointer: string; readonly schema: string; readonly change: string },
  fallback: unknown,
  found: string,
  sent: Sent,
  neighbour: Sent,
): void {
  const place = at.in === 'body' ? `the body at ${at.pointer}` : `the query parameter ${at.pointer.slice(1)}`
  const message = `${place} has the default ${JSON.stringify(fallback)}, and leaving it out means something else`
  session.fail({
    operation,
    slug: SLUG,
    reason: 'default',
    message,
    ...at,
    expected: JSON.stringify(fallback),
    found,
    sent: [neighbour, sent],
    neighbour: { sent: neighbour, difference: `${place}: ${change}` },
  })
}

function textOf({ exchange }: Sent): string {
  const body = exchange?.response.body ?? ''
  return typeof body === 'string' ? body : ''
}

/** An answer without what repeats the query: links to the page itself, and the parameter beside its value. */
function masked(sent: Sent, name: string, fallback: unknown): string {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/(?:\?|^[\w.[\]-]+=).*$/s, '')
    if (Array.isArray(value)) return value.map(plain)
    if (!isObject(value)) return value
    const parts = Object.entries(value).filter(
      ([key, part]) => bareName(key) !== bareName(name) || (part !== null && String(part) !== String(fallback)),
    )
    return Object.fromEntries(parts.map(([key, part]) => [key, plain(part)]))
  }
  // What is no JSON holds its links between quotes or tags.
  return sent.value === undefined ? textOf(sent).replace(/\?[^"'<>\s]*/g, '') : (JSON.stringify(plain(sent.value)) ?? '')
}

/** The name of a parameter as an answer may repeat it: `filter[status]` as `status`, `page_size` as `pageSize`. */
function bareName(name: string): string {
  return name
    .replace(/^.*\[([^[\]]+)\](?:\[\])?$/, '$1')
    .replace(/[-_]/g, '')
    .toLowerCase()
}
