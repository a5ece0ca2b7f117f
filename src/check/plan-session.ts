/** A session that sends nothing: it makes the cases that a run would make and answers them as the document wants, so that they can be counted. */

import { compileOnDemand } from '../contract/ajv.ts'
import { Contract } from '../contract/contract.ts'
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import { clip } from '../report/text.ts'
import type { Budget } from './budget.ts'
import type { Case, CredentialName, Phase } from './case.ts'
import { createGenerator } from './generate/create.ts'
import { type BodyMaker, makeBody, mediaOf } from './make/body.ts'
import { boundBy } from './make/bound.ts'
import { isSafe } from './make/context.ts'
import { madeParameter, makeParameters } from './make/parameter.ts'
import { inferResources, resourceOfPath, skeleton } from './model/resources.ts'
import type { Preset } from './presets.ts'
import { createRandom } from './random.ts'
import type { Live, Resource } from './resource.ts'
import type { Missing, Sent, Session, Wanted } from './session.ts'
import { encodeCase } from './wire/encode.ts'

/** What a dry session is made of. */
export interface DryParts {
  readonly document: Document
  readonly operations: readonly Operation[]
  readonly preset: Preset
  readonly credentials: ReadonlySet<CredentialName>
  readonly seed: number
  readonly budget: Budget
  /** Hears of every case that would be sent, and of the operation that it counts against. */
  readonly sent: (one: Case, cause: Operation) => void
}

/** A session that only counts; `enter` forgets what lives, as the run removes it at the end of each part. */
export interface DrySession extends Session {
  readonly asked: ReadonlySet<string>
  enter(): void
}

/** What a path needs: the kind of thing that must live there, and the operation that makes one. */
export function neededBy(resources: readonly Resource[], operation: Operation): Resource | undefined {
  const found = operation.path.includes('{') ? resourceOfPath(resources, operation.path) : undefined
  return found?.create === operation ? found.parent : found
}

/** Opens it. */
export function openDrySession(parts: DryParts): DrySession {
  const { document, operations, preset, seed, budget } = parts
  const contract = new Contract(document, compileOnDemand(document))
  const generator = createGenerator(document, contract)
  const resources = inferResources(document)
  const allowed = new Set(operations.map(({ key }) => key))
  const counts = new Map<string, number>()
  const asked = new Set<string>()
  let living = new Set<Resource>()
  let tags = 0
  let index = 0

  const stream = (operation: Operation, phase: Phase) => {
    const purpose = `valid ${phase} ${operation.key}`
    counts.set(purpose, (counts.get(purpose) ?? 0) + 1)
    return createRandom(seed, `${purpose} ${counts.get(purpose)}`)
  }
  const send = (one: Case, cause: Operation): Sent => {
    budget.charge(cause)
    asked.add(one.operation.key)
    parts.sent(one, cause)
    const status = one.expectation === 'invalid' ? 400 : one.operation.method === 'POST' ? 201 : 200
    const wire = { method: one.operation.method, path: one.operation.path, headers: [] }
    return { index: index++, case: one, wire, exchange: undefined, status, value: undefined, ms: 0, violations: [] }
  }
  /** Counts what makes a thing, and what that lies beneath, where none lives yet. */
  const need = (resource: Resource, phase: Phase, cause: Operation, fresh = false): void => {
    if (living.has(resource) && !fresh) return
    living.add(resource)
    if (resource.parent) need(resource.parent, phase, cause)
    const maker = resource.create && allowed.has(resource.create.key) ? resource.create : resource.list
    if (!maker || !allowed.has(maker.key)) return
    send({ ...EMPTY, operation: maker, phase, label: 'makes what is needed' }, cause)
  }
  const valid = async (operation: Operation, wanted: Wanted): Promise<Case | Missing> => {
    const random = stream(operation, wanted.phase)
    const needed = neededBy(resources, operation)
    const whole = needed && skeleton(needed.item) === skeleton(operation.path)
    if (needed && !(needed.create && allowed.has(needed.create.key)) && !isSafe(operation))
      return { missing: `nothing of the run's own lives at ${needed.item}` }
    if (needed && !wanted.live) need(needed, wanted.phase, operation, whole && operation.method === 'DELETE')
    const path: Record<string, unknown> = {}
    for (const parameter of operation.parameters)
      if (parameter.in === 'path') path[parameter.name] = madeParameter(generator, parameter, random) ?? 'doppel'
    const maker: BodyMaker = {
      contract,
      generator,
      resources,
      tag: () => `doppel-${seed.toString(36)}-${++tags}`,
      living: async (resource) => {
        if (resource.create !== operation) need(resource, wanted.phase, operation)
        return undefined
      },
    }
    const values = await makeParameters({ contract, generator, resources }, operation, wanted.size === 'full', random, maker.living)
    const media = mediaOf(operation)
    const one = {
      ...EMPTY,
      ...values,
      operation,
      phase: wanted.phase,
      label: wanted.label ?? 'valid',
      path: { ...path, ...wanted.path },
      query: { ...values.query, ...wanted.query },
      header: { ...values.header, ...wanted.header },
    }
    if (!operation.body || !media || (wanted.size === 'minimal' && !operation.body.required)) return one
    if (wanted.body !== undefined) return { ...one, body: { media: media.type, value: wanted.body } }
    if (media.schema === undefined) return { ...one, body: { media: media.type, value: {} } }
    try {
      const own = resources.find(({ create }) => create === operation)
      const way = wanted.size ?? 'example'
      const none: ReadonlySet<string> = new Set()
      const bound = boundBy(operation, resources, path)
      const value = await makeBody(maker, operation, media.schema, { own, random, way, avoided: none, kept: none, bound })
      return { ...one, body: { media: media.type, value } }
    } catch (error) {
      return { missing: `no valid body was found: ${(error as Error).message}` }
    }
  }
  const live = async (resource: Resource, { phase, fresh }: { phase: Phase; fresh?: boolean }): Promise<Live | Missing> => {
    need(resource, phase, resource.create ?? resource.list ?? (operations[0] as Operation), fresh)
    return { missing: 'nothing was sent' }
  }
  return {
    document,
    contract,
    generator,
    resources,
    operations,
    credentials: parts.credentials,
    asked,
    enter: () => {
      living = new Set()
    },
    random: (purpose) => createRandom(seed, purpose),
    wants: (slug) => preset.checks.has(slug),
    left: (operation, phase) => budget.left(operation, phase),
    valid,
    live,
    send: async (one) => send(one, one.operation),
    together: async (cases) => cases.map((one) => send(one, one.operation)),
    readUntil: async () => ({ missing: 'nothing was sent' }),
    gone: () => {},
    report: () => {},
    fail: () => {},
    pass: () => {},
    inconclusive: () => {},
    notRun: () => {},
  }
}

const EMPTY = { expectation: 'valid', path: {}, query: {}, header: {}, cookie: {}, credential: 'valid' } as const

/** One request as the plan shows it: the path with its placeholders, no header, and a body of a few signs. */
export function sampleOf(one: Case): { readonly method: string; readonly path: string; readonly media?: string; readonly body?: string } {
  const query = /\?.*$/s.exec(encodeCase(one).path)?.[0] ?? ''
  const { method, path } = one.operation
  const { body } = one
  if (!body) return { method, path: path + query }
  const text = 'value' in body ? (typeof body.value === 'string' ? body.value : JSON.stringify(body.value)) : ''
  return { method, path: path + query, ...(body.media !== undefined && { media: body.media }), body: clip(text ?? '', 160) }
}
