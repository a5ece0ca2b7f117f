/** CT207 and CT306: methods that a path does not declare are refused, and Allow names those that it does. */
import type { Operation } from '../../openapi/operation.ts'
import type { Case } from '../case.ts'
import type { Resource } from '../resource.ts'
import { isMissing, type Missing, type Sent, type Session } from '../session.ts'
import { answered, type Fault, hindrance, type Outcome, settle, went, without } from '../state/outcome.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Asks every path for the methods that it does not declare, and for its options. */
export async function checkMethods(session: Session): Promise<void> {
  if (!session.wants('input/method-accepted') && !session.wants('http/allow-mismatch')) return
  const paths = new Map<string, Operation[]>()
  for (const operation of session.document.operations) paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation])
  const looks: Look[] = []
  for (const operations of paths.values()) {
    const own = operations.filter(({ key }) => session.operations.some((one) => one.key === key))
    const first = own.find(({ method }) => method === 'GET') ?? own[0]
    for (const other of own) {
      if (other === first) continue
      settle(session, other, 'input/method-accepted', { notRun: `decided once for the path, at ${first?.method ?? ''}` })
      settle(session, other, 'http/allow-mismatch', { notRun: `decided once for the path, at ${first?.method ?? ''}` })
    }
    if (first) looks.push(await checkPath(session, first, operations))
  }
  for (const { operation, outcome } of withHabit(looks)) settle(session, operation, 'http/allow-mismatch', outcome)
}

/** What the Allow of a path came to. */
interface Look {
  readonly operation: Operation
  readonly outcome: Outcome
  /** How many the path declares, without HEAD, OPTIONS and TRACE. */
  readonly methods: number
}

async function checkPath(session: Session, operation: Operation, operations: readonly Operation[]): Promise<Look> {
  const both = (outcome: Outcome): Look => {
    settle(session, operation, 'input/method-accepted', outcome)
    return { operation, outcome, methods: 0 }
  }
  const hindered = hindrance(session, operation, 'state', METHODS.length + 1)
  if (hindered) return both(without(hindered))
  const base = await baseOf(session, operation)
  if (isMissing(base)) return both(without(base))
  const declared = new Set(operations.map(({ method }) => method))
  // `/users/bulk` is a path of `/users/{id}`, too: what that declares may be answered here.
  const beside = new Set(session.document.operations.filter(({ path }) => fits(path, operation.path)).map(({ method }) => method))
  const probes: Sent[] = []
  for (const method of METHODS.filter((one) => !beside.has(one) && isHarmless(one, operation))) {
    probes.push(await session.send(probe(base, method)))
  }
  const options = beside.has('OPTIONS') ? undefined : await session.send(probe(base, 'OPTIONS'))
  settle(session, operation, 'input/method-accepted', await accepted(session, operation, probes))
  const answers = [...probes.filter(({ status }) => status === 405), ...(options ? [options] : [])]
  return { operation, outcome: allowed(operation, declared, beside, answers), methods: counting(declared).size }
}

/**
 * Some routers, Starlette's among them, name the methods of one route and not of the path, at every path: nobody who builds on one can mend
 * that, so that it is told once, as an information.
 */
function withHabit(looks: readonly Look[]): readonly Look[] {
  const [first, ...others] = looks.filter(namesOneRoute)
  const isPassed = looks.some(({ outcome, methods }) => outcome === 'pass' && methods > 1)
  if (!first || others.length === 0 || isPassed) return looks
  const reason = `its Allow leaves methods out, as the one of ${first.operation.path} does, where it is told`
  return looks.map((look) => {
    if (look === first) return { ...look, outcome: { ...(first.outcome as Fault), severity: 'info' } }
    return others.includes(look) ? { ...look, outcome: { inconclusive: reason } } : look
  })
}

function namesOneRoute({ outcome }: Look): boolean {
  return typeof outcome === 'object' && 'reason' in outcome && outcome.reason === 'missing' && !outcome.found?.includes(',')
}

/** A case about a thing of our own where the path names one; nothing else is to be hit by a method that nobody declared. */
async function baseOf(session: Session, operation: Operation): Promise<Case | Missing> {
  if (!operation.path.includes('{')) return session.valid(operation, { phase: 'state' })
  const resource = deepest(session.resources, operation.path)
  // Beneath a thing of our own, too, a name may be somebody else's: the valid request is mostly a GET, whose names may be guessed or found.
  if (!resource || operation.path.slice(resource.item.length).includes('{')) return { missing: 'what the path names cannot be made' }
  const whole = resource.item === operation.path
  const live = await session.live(resource, { phase: 'state', ...(whole && { fresh: true }) })
  if (isMissing(live)) return live
  if (!live.ours) return { missing: 'nothing of our own lives there' }
  return session.valid(operation, { phase: 'state', live })
}

/** The resource that the end of a path is about, with all that the path needs. */
export function deepest(resources: readonly Resource[], path: string): Resource | undefined {
  const fits = resources.filter(({ item }) => path === item || path.startsWith(`${item}/`))
  return fits.sort((one, other) => other.item.length - one.item.length)[0]
}

/** A DELETE or PUT that nobody declared might empty or replace what is not ours, unless the path goes through a thing of our own. */
function isHarmless(method: string, { path }: Operation): boolean {
  return path.includes('{') || (method !== 'DELETE' && method !== 'PUT')
}

function probe(base: Case, method: string): Case {
  const writes = method === 'POST' || method === 'PUT' || method === 'PATCH'
  const { body: _, ...bare } = base
  return {
    ...bare,
    ...(writes && { body: { media: 'application/json', value: {} } }),
    method,
    label: `${method}, which is not declared`,
    expectation: method === 'OPTIONS' ? 'open' : 'invalid',
    mutation: { in: 'path', pointer: '', keyword: 'method', description: `${method} instead of ${base.operation.method}` },
  }
}

async function accepted(session: Session, operation: Operation, probes: readonly Sent[]): Promise<Outcome> {
  const wrong = probes.find(went)
  if (!wrong) {
    if (probes.length === 0) return { notRun: 'every method is declared, or is not safe to try' }
    return probes.some(({ exchange }) => exchange) ? 'pass' : { inconclusive: `it was answered ${answered(probes[0] as Sent)}` }
  }
  const again = await session.send(wrong.case)
  // A server that answers GET to everything, or lets methods be overridden, does so twice; a page for people is no operation.
  if (!went(again) && again.status !== 404) return { inconclusive: `it was answered ${wrong.status}, and then ${answered(again)}` }
  const method = wrong.wire.method
  return {
    reason: 'accepted',
    message: `${method} ${operation.path} is not declared and was answered ${wrong.status}`,
    in: 'path',
    pointer: '',
    schema: operation.pointer.slice(0, operation.pointer.lastIndexOf('/')),
    expected: '405 or 404',
    found: String(wrong.status),
    sent: [wrong],
  }
}

function allowed(operation: Operation, declared: ReadonlySet<string>, beside: ReadonlySet<string>, answers: readonly Sent[]): Outcome {
  const telling = answers.filter(({ exchange }) => exchange?.response.headers.get('allow'))
  if (telling.length === 0) return { notRun: 'no answer carried an Allow' }
  for (const sent of telling) {
    const names = (sent.exchange?.response.headers.get('allow') ?? '').split(',').map((name) => name.trim().toUpperCase())
    if (names.includes('*')) continue
    const counted = counting(names)
    const wanted = counting(declared)
    const missing = [...wanted].filter((name) => !counted.has(name))
    const extra = [...counted].filter((name) => !wanted.has(name) && !beside.has(name))
    if (missing.length === 0 && extra.length === 0) continue
    const what = extra.length > 0 ? `names ${extra.join(', ')}, which is not declared` : `leaves out ${missing.join(', ')}`
    return {
      reason: extra.length > 0 ? 'undeclared' : 'missing',
      message: `the Allow of ${operation.path} ${what}`,
      in: 'header',
      pointer: '/allow',
      schema: operation.pointer.slice(0, operation.pointer.lastIndexOf('/')),
      expected: [...wanted].join(', '),
      found: [...counted].join(', '),
      sent: [sent],
    }
  }
  return 'pass'
}

/** The methods that count: those that servers answer on their own say nothing. */
function counting(names: Iterable<string>): Set<string> {
  return new Set([...names].filter((name) => !['', 'HEAD', 'OPTIONS', 'TRACE'].includes(name)))
}

/** Whether a path falls under a template; its own placeholders fall under placeholders only. */
function fits(template: string, path: string): boolean {
  const steps = path.split('/')
  const wanted = template.split('/')
  return steps.length === wanted.length && wanted.every((step, index) => step.includes('{') || step === steps[index])
}
