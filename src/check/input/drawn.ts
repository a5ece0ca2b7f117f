/** Draws whole bodies of one operation: valid ones with fast-check, which shrinks what fails, and ones with a broken rule. */

import { isJson } from '../../openapi/media.ts'
import { escapePointer, unescapePointer } from '../../openapi/pointer.ts'
import { clip } from '../../report/text.ts'
import type { Case } from '../case.ts'
import { getAt, LEFT_OUT, setAt } from '../generate/edit.ts'
import { createFlattener } from '../generate/flatten.ts'
import { type Flat, nodeAt } from '../generate/node.ts'
import { runProperty } from '../generate/property.ts'
import { isConflict } from '../make/learning.ts'
import { isMissing, type Sent } from '../session.ts'
import { again, type Ground, isCrash, isRefusal, isSuccess, purpose, told } from './base.ts'
import { blamesAnother, fieldsOf } from './blame.ts'
import { inBody, otherValue } from './candidate.ts'
import { testOne } from './invalid.ts'
import { isNear, isTextAllTheSame } from './negative.ts'

/** Draws of one operation at most; shrinking comes on top. */
const DRAWS = 25
const BROKEN = 8

type Kind = 'crash' | 'refusal'

/** Tests drawn bodies as long as there is room for them. */
export async function testProperties(ground: Ground): Promise<void> {
  const { session, operation, phase, body } = ground
  if (!body) return
  const seed = session.random(`properties ${operation.key}`).integer(0, 2 ** 31 - 1)
  const last: { kind?: Kind; sent?: Sent } = {}
  const holds = async (value: unknown): Promise<boolean> => {
    // Some are held back to find what in a failing value is to blame.
    if (session.left(operation, phase) < BROKEN + 8) return true
    const one = await caseOf(ground, value, 'drawn')
    const sent = one && (await session.send(one))
    const kind = sent && kindOf(sent)
    // Only what fails in the same way is a smaller form of the same failure.
    if (!sent || kind === undefined || (last.kind !== undefined && last.kind !== kind)) return true
    Object.assign(last, { kind, sent })
    return false
  }
  const { failed } = await runProperty(session.generator.arbitrary(body.schema), { seed, runs: DRAWS }, holds)
  if (!failed || !last.kind || !last.sent) session.pass(operation, 'input/valid-rejected')
  else await tellDrawn(ground, failed.value, last.kind, last.sent)
  await testBroken(ground)
}

function kindOf(sent: Sent): Kind | undefined {
  if (isCrash(sent)) return 'crash'
  return isRefusal(sent) && !isConflict(sent) ? 'refusal' : undefined
}

async function caseOf(ground: Ground, value: unknown, label: string): Promise<Case | undefined> {
  const valid = await again(ground, label)
  if (isMissing(valid) || !ground.body) return undefined
  return { ...valid, label, body: { media: ground.body.media, value }, base: ground.base.case }
}

/** Tells a failure that was shrunk. A refusal counts only where one field is to blame whose rules say all there is to say. */
async function tellDrawn(ground: Ground, value: unknown, kind: Kind, sent: Sent): Promise<void> {
  const { session, operation, base, body } = ground
  const slug = kind === 'crash' ? 'input/boundary-crash' : 'input/valid-rejected'
  const culprit = await culpritOf(ground, value, kind)
  const at = culprit?.pointer ?? ''
  const what = `${at === '' ? 'the body' : `the body at ${at}`}: ${clip(JSON.stringify(getAt(value, at)) ?? 'left out', 80)}`
  if (kind === 'refusal') {
    const why = `a drawn valid request was refused with ${told(sent)} (${what})`
    const rules = culprit && createFlattener(session.document)(nodeAt(culprit.schema))
    const elsewhere = culprit && blamesAnother(sent, unescapePointer(at.slice(1)), fieldsOf(ground))
    if (!culprit || !rules || elsewhere || !isStated(rules, getAt(value, at)) || !(await takesOthers(ground, culprit, value)))
      return session.inconclusive(operation, slug, `${why}; the API may have a rule of its own`)
  }
  session.fail({
    operation,
    slug,
    reason: 'drawn',
    message: `a valid request was ${kind === 'crash' ? 'answered' : 'refused'} with ${told(sent)} because of ${what}`,
    in: 'body',
    pointer: at,
    schema: culprit?.schema ?? body?.schema ?? '',
    expected: kind === 'crash' ? 'an answer that is no 5xx' : 'acceptance, as the document promises',
    found: told(sent),
    sent: [sent],
    neighbour: { sent: culprit?.passing ?? base, difference: what },
  })
}

/** The field at the top of a failing body without which, or with the value of the base, it passes. */
async function culpritOf(
  ground: Ground,
  value: unknown,
  kind: Kind,
): Promise<{ pointer: string; schema: string; passing: Sent } | undefined> {
  const { session, operation, phase, body } = ground
  if (!body || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const rules = createFlattener(session.document)(nodeAt(body.schema))
  const names = new Set([...Object.keys(value), ...Object.keys((body.value ?? {}) as object)])
  for (const name of names) {
    const pointer = `/${escapePointer(name)}`
    const usual = getAt(body.value, pointer)
    if (JSON.stringify(usual) === JSON.stringify(getAt(value, pointer)) || session.left(operation, phase) < 2) continue
    const whole = setAt(value, pointer, usual === undefined ? LEFT_OUT : usual)
    if (session.contract.judge('request/body-invalid', 'request', body.schema, whole, { in: 'body' }).length > 0) continue
    const renewed = session.generator.renew(body.schema, whole, body.value, purpose(ground))
    const one = await caseOf(ground, renewed, `drawn, with the usual ${unescapePointer(name)}`)
    const passing = one && (await session.send(one))
    if (!passing || kindOf(passing) === kind || !isSuccess(passing)) continue
    return { pointer, schema: rules.properties.get(name)?.pointers[0] ?? body.schema, passing }
  }
  return undefined
}

/** Whether a field takes another plain value: one that cannot be changed, or must repeat the path, takes none. */
async function takesOthers(ground: Ground, { pointer, schema }: { pointer: string; schema: string }, value: unknown): Promise<boolean> {
  const { session, body } = ground
  const other = body && otherValue(ground, schema, [getAt(body.value, pointer), getAt(value, pointer)])
  if (!body || other === undefined) return false
  const whole = session.generator.renew(body.schema, setAt(body.value, pointer, other), body.value, purpose(ground))
  const one = await caseOf(ground, whole, `body ${pointer}: another plain value`)
  return one !== undefined && isSuccess(await session.send(one))
}

/** Whether the rules of a field leave an API nothing to add: all values listed, both bounds given, or a pattern. */
function isStated(rules: Flat, value: unknown): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength } = rules.numbers
  if (rules.enum) return true
  if (typeof value === 'number') return (minimum ?? exclusiveMinimum) !== undefined && (maximum ?? exclusiveMaximum) !== undefined
  if (typeof value !== 'string') return false
  const plain = /^[\w]+$/.test(value)
  return plain && (rules.patterns.length > 0 || (minLength !== undefined && maxLength !== undefined))
}

/** Breaks one rule in each of some drawn bodies. */
async function testBroken(ground: Ground): Promise<void> {
  const { session, operation, phase, body } = ground
  if (!body || !session.wants('input/invalid-accepted')) return
  for (let index = 0; index < BROKEN && session.left(operation, phase) >= 4; index++) {
    const random = session.random(`broken ${operation.key} ${index}`)
    const value = session.generator.value(body.schema, random, index % 2 === 0 ? 'full' : 'typical', body.value)
    const negatives = session.generator
      .negatives(body.schema, value)
      .filter((one) => !isNear(one.description) && (isJson(body.media) || !isTextAllTheSame(ground, one)))
    if (negatives.length === 0) return
    const drawn = { ...ground, body: { ...body, value } }
    const candidate = inBody(drawn, random.pick(negatives), index, 'invalid')
    await testOne(drawn, { ...candidate, slug: 'input/invalid-accepted' })
  }
}
