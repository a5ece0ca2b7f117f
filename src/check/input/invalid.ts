/** Sends invalid requests and tells which of them were accepted wrongly. */
import type { Severity, Slug } from '../../contract/catalogue.ts'
import { isJson } from '../../openapi/media.ts'
import { isConflict } from '../make/learning.ts'
import type { Sent } from '../session.ts'
import { encodeCase } from '../wire/encode.ts'
import { invalidPart, isLaxlyValid, type Reading, readings, table } from '../wire/oracle.ts'
import { type Ground, isSuccess, told } from './base.ts'
import { tellsFailure } from './blame.ts'
import { type Negative, placeOf } from './candidate.ts'
import { invalidCandidates } from './negative.ts'

/** What became of the cases of one check. */
interface Tally {
  refused: number
  failed: number
  unsure: string | undefined
}

const SLUGS: readonly Slug[] = [
  'input/invalid-accepted',
  'input/required-parameter-ignored',
  'input/malformed-accepted',
  'input/media-type-accepted',
  'input/case-or-trim-lenient',
]

/** Sends invalid requests as long as there is room for them. */
export async function testInvalid(ground: Ground): Promise<void> {
  const { session, operation, phase } = ground
  const tallies = new Map<Slug, Tally>()
  const found: Accepted[] = []
  const done = new Set<string>()
  let matters = echoes(ground)
  for (const candidate of await invalidCandidates(ground)) {
    if (session.left(operation, phase) < 4) break
    if (!session.wants(candidate.slug) || done.has(ruleOf(candidate))) continue
    const outcome = await attempt(ground, candidate)
    if (!outcome) continue
    const tally = tallies.get(candidate.slug) ?? { refused: 0, failed: 0, unsure: undefined }
    tallies.set(candidate.slug, tally)
    if (typeof outcome === 'string') tally.unsure = outcome
    else if ('part' in outcome) {
      found.push(outcome)
      done.add(ruleOf(candidate))
    } else {
      tally.refused++
      if (candidate.in === 'body' && outcome.status >= 400 && outcome.status < 500) matters = true
    }
  }
  for (const one of found) {
    const tally = tallies.get(one.candidate.slug) as Tally
    if (one.candidate.in === 'body' && !matters) tally.unsure = 'nothing shows that the target looks at the body at all'
    else {
      tell(ground, one)
      tally.failed++
    }
  }
  for (const slug of SLUGS) {
    const tally = tallies.get(slug)
    if (!tally) session.notRun(operation, slug, 'nothing in its requests can be broken that way')
    else if (tally.refused > 0 || tally.failed > 0) session.pass(operation, slug)
    else session.inconclusive(operation, slug, tally.unsure ?? 'no invalid request was answered')
  }
}

/** Sends one invalid request whose ground is known to look at its body; tells it where it is accepted. */
export async function testOne(ground: Ground, candidate: Negative): Promise<void> {
  const outcome = await attempt(ground, candidate)
  if (outcome === undefined || typeof outcome === 'string') return
  if (!('part' in outcome)) return ground.session.pass(ground.operation, candidate.slug)
  if (echoes(ground)) tell(ground, outcome)
}

/** One `required` stands for many fields. */
function ruleOf({ in: place, schema, pointer }: Negative): string {
  return `${place} ${schema} ${pointer}`
}

interface Accepted {
  readonly candidate: Negative
  readonly part: readonly Reading[]
  readonly sent: Sent
  readonly neighbour: Sent
}

/** Sends one: what was refused, what was accepted twice beside a valid request, why it cannot be told, or nothing where it may be valid. */
async function attempt(ground: Ground, candidate: Negative): Promise<Sent | Accepted | string | undefined> {
  const { session, operation } = ground
  const one = await candidate.make()
  if (!one) return undefined
  const beyondReading = candidate.undeclaredMedia || candidate.unreadable
  const part = beyondReading ? [] : invalidPart(readings(session.contract, operation, encodeCase(one)))
  if (!part) return undefined
  const first = await session.send(one)
  if (first.status === 0) return `no answer (${first.fault})`
  if (!isAccepted(ground, first)) return first
  if (leadsElsewhere(ground, first)) return `it was answered ${first.status}, and where that leads may tell of the failure`
  const second = await candidate.make()
  const repeated = second && (await session.send(second))
  // What was stored is in the way of its like.
  const stored = repeated !== undefined && isConflict(repeated)
  if (!repeated || !(stored || isAccepted(ground, repeated))) return `it was accepted with ${first.status}, and not again`
  const valid = await candidate.neighbour()
  const neighbour = valid && (await session.send(valid))
  if (!neighbour || !isSuccess(neighbour)) return 'the valid request beside it was refused'
  return { candidate, part, sent: stored ? first : repeated, neighbour }
}

function isAccepted({ base }: Ground, sent: Sent): boolean {
  return isSuccess(sent) && !(tellsFailure(sent.value) && !tellsFailure(base.value))
}

/** What redirects say where something went wrong, or where it is to be asked first who is there. */
const ASTRAY = /error|invalid|denied|fail|log-?_?in|sign-?_?in/i

/** Whether a redirect is none that the valid request is answered with: errors may travel in it, as RFC 6749 has them in 4.1.2.1. */
function leadsElsewhere({ base }: Ground, sent: Sent): boolean {
  if (sent.status < 300) return false
  const [to, usual] = [sent, base].map(({ exchange }) => exchange?.response.headers.get('location') ?? '')
  return ASTRAY.test(to ?? '') || to?.split(/[?#]/)[0] !== usual?.split(/[?#]/)[0]
}

function tell({ session, operation }: Ground, { candidate, part, sent, neighbour }: Accepted): void {
  const severity = severityOf(candidate, part, sent)
  session.fail({
    operation,
    slug: candidate.slug,
    ...(severity && { severity }),
    reason: candidate.keyword,
    message: `an invalid request was accepted with ${sent.status}: ${placeOf(candidate)} is wrong (${candidate.description})`,
    in: candidate.in,
    pointer: candidate.pointer,
    schema: candidate.schema,
    expected: 'a refusal (4xx)',
    found: told(sent),
    sent: [sent],
    neighbour: { sent: neighbour, difference: `${placeOf(candidate)}: ${candidate.description}` },
    readings: table(part),
  })
}

function severityOf(candidate: Negative, part: readonly Reading[], sent: Sent): Severity | undefined {
  const { slug, lenient } = candidate
  if (lenient || isLaxlyValid(part)) return 'info'
  const keyword = brokenRule(candidate, part, sent)
  return slug === 'input/invalid-accepted' && (keyword === 'required' || keyword === 'type') ? 'error' : undefined
}

/** The rule that a request breaks as it travels: what was meant as a wrong type may be a text like any other where all is text. */
function brokenRule({ in: place, keyword }: Negative, part: readonly Reading[], { case: { body } }: Sent): string {
  const typed = place === 'body' && body?.media !== undefined && isJson(body.media)
  return typed ? keyword : (part[0]?.keyword ?? keyword)
}

/** Whether the answer to the valid request shows something of its body. */
function echoes({ body, base }: Ground): boolean {
  const answer = base.exchange?.response.body
  if (!body || typeof answer !== 'string') return false
  return texts(body.value).some((text) => text.length > 4 && answer.includes(JSON.stringify(text)))
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
