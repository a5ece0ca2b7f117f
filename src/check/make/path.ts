/** Finds the values of a path: those of living things, or, where nothing can be harmed, made ones. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { valueAt } from '../../openapi/pointer.ts'
import { schemaAt } from '../../openapi/schema.ts'
import { kindElsewhere, namesAlong, resourceOfPath, skeleton } from '../model/resources.ts'
import type { Random } from '../random.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing, type Missing, type Wanted } from '../session.ts'
import { isSafe, type MakeContext, type MakeLive } from './context.ts'
import { documentedValue, madeParameter } from './parameter.ts'

type Values = Record<string, unknown>

/** The values of an operation's path, or why there are none. */
export async function makePath(
  context: MakeContext,
  live: MakeLive,
  operation: Operation,
  wanted: Wanted,
  random: Random,
  cause: Operation,
): Promise<{ readonly values: Values } | Missing> {
  const { resources } = context
  const names = [...operation.path.matchAll(/{([^}]+)}/g)].map(([, name = '']) => name)
  const safe = isSafe(operation)
  if (names.length === 0) return (safe || wanted.live ? undefined : unsafeAlone(operation, resources)) ?? { values: {} }
  const values: Values = { ...wanted.path }
  // What is made by putting it in its place lies beneath what is there already.
  const put = resources.find(({ create }) => create === operation && operation.method === 'PUT')
  const resource = put ? put.parent : resourceOfPath(resources, operation.path)
  const open = resource ? [...namesAlong(operation.path, resource).keys()].some((name) => !(name in values)) : false
  const found: Live | Missing | undefined =
    wanted.live ?? (resource && open ? await thing(context, live, operation, resource, wanted, cause) : undefined)
  if (found && !isMissing(found)) {
    for (const [own, theirs] of namesAlong(operation.path, found.resource)) if (!(own in values)) values[own] = found.path[theirs]
  }
  for (const name of names) {
    if (values[name] !== undefined) continue
    // The name of another kind of thing does not stand for one that could not be had.
    const isOwn = resource !== undefined && skeleton(resource.item) === skeleton(operation.path) && operation.path.endsWith(`{${name}}`)
    if (isOwn && !safe && found && isMissing(found)) return found
    const made = await lone(context, live, { operation, name, values, random, creates: put, phase: wanted.phase }, cause)
    if (made === undefined) return found && isMissing(found) ? found : { missing: `no value for the path parameter ${name} is known` }
    values[name] = made
  }
  return { values }
}

async function thing(
  { spent }: MakeContext,
  live: MakeLive,
  operation: Operation,
  resource: Resource,
  { phase }: Wanted,
  cause: Operation,
): Promise<Live | Missing> {
  const whole = skeleton(resource.item) === skeleton(operation.path)
  const acts = spent.isAction(operation)
  const own = acts ? spent.own(operation) : undefined
  if (own) return own
  const fresh = acts || (whole && operation.method === 'DELETE')
  const found = await live(resource, { phase, ...(fresh && { fresh }) }, cause)
  if (acts && !isMissing(found)) spent.keep(operation, found)
  if (isMissing(found) || found.ours || isSafe(operation)) return found
  return { missing: `nothing of the run's own lives at ${resource.item}, and what is not its own is not changed` }
}

interface Lone {
  readonly operation: Operation
  readonly name: string
  /** The values of the path that are known already. */
  readonly values: Readonly<Values>
  readonly random: Random
  /** What is about to be made there, named by the value. */
  readonly creates: Resource | undefined
  readonly phase: Wanted['phase']
}

/** A value of a path parameter that the thing at that path does not give. */
async function lone(context: MakeContext, live: MakeLive, one: Lone, cause: Operation): Promise<unknown> {
  const { operation, name, random, creates, phase } = one
  const { contract, generator, resources } = context
  const parameter = operation.parameters.find((declared) => declared.in === 'path' && declared.name === name)
  const kind = kindElsewhere(resources, operation.path, name)
  if (kind) {
    // What is named by being put somewhere is nobody else's: the same one twice would be no second thing.
    const found = await live(kind, { phase, ...(creates && { fresh: true }) }, cause)
    if (!isMissing(found) && (isSafe(operation) || found.ours)) return found.path[kind.parameter]
    if (creates && !operation.body) return undefined
  }
  if (creates && parameter?.schema !== undefined) {
    const tag = context.tag()
    const fits = contract.judge('request/parameter-invalid', 'request', parameter.schema, tag, { in: 'path' }).length === 0
    if (fits) return tag
    // What stands before it says where, and not what is made.
    const isOwn = operation.path.replace(/\/+$/, '').endsWith(`{${name}}`)
    return isOwn ? freeName(context, one, parameter, creates, cause) : madeParameter(generator, parameter, random)
  }
  // What is guessed may exist and belong to somebody.
  if (!isSafe(operation) || !parameter) return undefined
  const above = resourceOfPath(resources, operation.path)
  const example = documentedValue(contract, parameter)
  const isTheirs = above !== undefined && namesAlong(operation.path, above).has(name)
  return example ?? (isTheirs && !isClosed(context, parameter) ? undefined : madeParameter(generator, parameter, random))
}

/** Names that are tried until one is free. */
const GUESSES = 4

/** A name that a PUT may give to what it makes: what stands there already belongs to somebody, and would be overwritten and removed. */
async function freeName(context: MakeContext, one: Lone, parameter: Parameter, { read }: Resource, cause: Operation): Promise<unknown> {
  const { operation, name, values, random, phase } = one
  const isReadable = read !== undefined && read.path === operation.path && context.allows(read)
  for (let guess = 0; guess < GUESSES && !context.stopped(); guess++) {
    const value = guess === GUESSES - 1 ? farName(context, parameter, random) : madeParameter(context.generator, parameter, random)
    // Nobody has a random UUID.
    if (typeof value === 'string' && UUID.test(value)) return value
    if (value === undefined || !isReadable) return undefined
    const look = { operation: read, phase, label: 'looks whether a name is free', expectation: 'open', credential: 'valid' } as const
    const { status } = await context.send({ ...look, path: { ...values, [name]: value }, query: {}, header: {}, cookie: {} }, cause)
    if (status === 404 || status === 410) return value
  }
  return undefined
}

/** A number far above those that are counted out, where the others are taken. */
function farName({ contract }: MakeContext, { schema, types }: Parameter, random: Random): unknown {
  const far = random.integer(1_000_000_000, 2_000_000_000)
  const fits = types.includes('integer') && schema !== undefined
  return fits && contract.judge('request/parameter-invalid', 'request', schema, far, { in: 'path' }).length === 0 ? far : undefined
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/** Whether a parameter takes one of a few values that the document gives: none of them is a guess. */
function isClosed({ contract }: MakeContext, { schema }: Parameter): boolean {
  const { json } = contract.document
  const declared = schema === undefined ? undefined : valueAt(json, schemaAt(json, schema))
  return isObject(declared) && ('enum' in declared || 'const' in declared)
}

const OWN_SELF = /\/(?:me|self|user|account|profile|whoami|current|session|settings)\/?$/i
const ENDING = /(?:log_?out|sign_?out|revoke|_refresh|password)\/?$/i

/** Why an operation that changes something without naming it is not sent. */
function unsafeAlone(operation: Operation, resources: readonly Resource[]): Missing | undefined {
  const { method, path } = operation
  const creates = resources.some(({ create, collection }) => create === operation || skeleton(collection) === skeleton(path))
  if (ENDING.test(path)) return { missing: 'it may end the credential that the run uses' }
  if (method === 'DELETE') return { missing: 'it removes what the run did not make' }
  if ((method === 'PUT' || method === 'PATCH') && !creates && OWN_SELF.test(path)) return { missing: 'it changes the caller of the run' }
  return undefined
}
