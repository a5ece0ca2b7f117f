/** Checks that a client cannot set what is readOnly: sends a value of its own and reads back what was stored. */
import { getAt, setAt } from '../generate/edit.ts'
import type { Flat } from '../generate/node.ts'
import { isMissing, type Sent } from '../session.ts'
import { again, type Ground, isSuccess, purpose } from './base.ts'
import { fieldsBeneath, placesShown } from './envelope.ts'

const SLUG = 'input/readonly-honoured'

/** Sends each readOnly field of the body with a value that no server would come upon by itself. */
export async function testReadOnly(ground: Ground): Promise<void> {
  const { session, operation, phase, body } = ground
  if (!session.wants(SLUG)) return
  if (!body || typeof body.value !== 'object' || body.value === null || Array.isArray(body.value)) {
    return session.notRun(operation, SLUG, 'its body has no fields')
  }
  const fields = fieldsBeneath(ground).filter(({ rules }) => rules.readOnly)
  if (fields.length === 0) return session.notRun(operation, SLUG, 'no field of its body is readOnly')
  let ignored = 0
  let why = 'no such request was accepted'
  for (const { pointer, rules, schema } of fields) {
    if (session.left(operation, phase) < 6) break
    const value = strange(rules)
    if (value === undefined) continue
    const valid = await again(ground, '')
    if (isMissing(valid)) break
    const whole = setAt(session.generator.renew(body.schema, body.value, body.value, purpose(ground)), pointer, value)
    const mutation = {
      in: 'body',
      pointer,
      keyword: 'readOnly',
      schema,
      description: 'a value of the client',
    } as const
    const label = `body ${pointer}: ${mutation.description}`
    const one = {
      ...valid,
      label,
      expectation: 'open' as const,
      body: { media: body.media, value: whole },
      mutation,
      base: ground.base.case,
    }
    const sent = await session.send(one)
    if (!isSuccess(sent)) {
      ignored++
      continue
    }
    const read = await readBack(ground, sent)
    const shown =
      read &&
      placesShown(pointer, read.value)
        .map((place) => getAt(read.value, place))
        .find((one) => one !== undefined)
    if (!read || shown === undefined) {
      why = 'what was stored could not be read back'
      continue
    }
    if (JSON.stringify(shown) !== JSON.stringify(value)) {
      ignored++
      continue
    }
    session.fail({
      operation,
      slug: SLUG,
      reason: 'readOnly',
      message: `the readOnly field ${pointer} has the value that the client sent`,
      in: 'body',
      pointer,
      schema: mutation.schema,
      expected: 'a value that the server sets',
      found: JSON.stringify(value),
      sent: [sent, read],
      neighbour: { sent: ground.base, difference: `the body at ${pointer}: left out` },
    })
    ignored++
  }
  if (ignored > 0) session.pass(operation, SLUG)
  else session.inconclusive(operation, SLUG, why)
}

/** A read of what a request made or changed. */
async function readBack({ session, operation, phase }: Ground, sent: Sent): Promise<Sent | undefined> {
  const own = session.resources.find(({ create, replace, update }) => [create, replace, update].includes(operation))
  if (!own?.read || !session.operations.includes(own.read)) return undefined
  const made = own.create === operation && operation.path === own.collection
  const key = made ? getAt(sent.value, own.key) : sent.case.path[own.parameter]
  if (key === undefined || key === null) return undefined
  const path = { ...sent.case.path, [own.parameter]: key }
  const { operation: _, body: __, mutation: ___, ...rest } = sent.case
  const one = {
    ...rest,
    operation: own.read,
    phase,
    label: 'reads it back',
    expectation: 'open' as const,
    path,
    query: {},
    header: {},
    cookie: {},
  }
  const read = await session.send(one)
  return isSuccess(read) ? read : undefined
}

/** A value that fits and that nobody would choose. */
function strange({ types, format, enum: values, patterns }: Flat): unknown {
  if (values || patterns.length > 0) return undefined
  const [type] = types ?? ['string']
  if (type === 'integer' || type === 'number') return 987654
  if (type !== 'string') return undefined
  const byFormat: Readonly<Record<string, string>> = {
    'date-time': '2001-02-03T04:05:06Z',
    date: '2001-02-03',
    uuid: '0d0bbe1e-0000-4000-8000-00000000d0b1',
    email: 'doppel.readonly@example.com',
    uri: 'https://example.com/doppel-readonly',
  }
  return format ? byFormat[format.value] : 'doppel-readonly'
}
