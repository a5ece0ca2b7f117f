/** Takes from a fresh reading what a write must say of the version that it is about: the ETag of `If-Match`, a `version` in the body. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { valueAt } from '../../openapi/pointer.ts'
import type { Case, Phase } from '../case.ts'
import { changed } from '../model/references.ts'
import { namesAlong, resourceOfPath } from '../model/resources.ts'
import type { Resource } from '../resource.ts'
import { isMissing, type Sent, type Wanted } from '../session.ts'
import { mediaOf } from './body.ts'
import { isSafe, type MakeContext, type MakeValid } from './context.ts'

/** Keeps the versions that requests speak of at those that are there. */
export interface Versions {
  /** A valid case with the versions that its thing has now. */
  fill(one: Case, wanted: Wanted, cause: Operation): Promise<Case>
  /** A case made from such a one, as it must be sent after its thing was changed. */
  renewed(one: Case, cause: Operation): Promise<Case>
  note(sent: Sent): void
}

/** What stands in the requests about one thing, and whether it has changed since. */
interface Issue {
  readonly given: Readings
  now: Readings
  stale: boolean
}

interface Readings {
  readonly etag: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
}

const NAMED = /^(?:etag|revision|(?:lock|row|resource|object|current)?_?version)$/i
/** A text called `version` may be anybody's to choose. */
function isVersion(name: string, value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !/^version$/i.test(name))
}

/** Parts of a run that send an old version on purpose. */
const PURPOSEFUL: ReadonlySet<Phase> = new Set(['state'])

/** The header of an operation that must name the ETag of what it is about. */
function conditionOf({ parameters }: Operation): string | undefined {
  return parameters.find(({ in: place, name, required }) => place === 'header' && required && /^if-match$/i.test(name))?.name
}

function fieldsOf({ operation: { method }, body }: Case): string[] {
  if (method !== 'PUT' && method !== 'PATCH') return []
  return body && 'value' in body && isObject(body.value) ? Object.keys(body.value).filter((name) => NAMED.test(name)) : []
}

/** Opens the versions of a run. */
export function createVersions(context: MakeContext, valid: MakeValid): Versions {
  /** By the path of the valid case, which those that are made from it share. */
  const issues = new WeakMap<object, Issue>()

  const read = async (one: Case, cause: Operation): Promise<Readings | undefined> => {
    const resource = resourceOfPath(context.resources, one.operation.path)
    if (!resource?.read || !context.allows(resource.read)) return undefined
    const { phase, free } = one
    const wanted: Wanted = { phase, path: pathOf(resource, resource.read, one), label: 'reads its version', ...(free && { free }) }
    const made = await valid(resource.read, wanted, cause)
    if (isMissing(made)) return undefined
    const sent = await context.send(made, cause)
    if (sent.status < 200 || sent.status > 299) return undefined
    const thing = valueAt(sent.value, resource.key.replace(/\/[^/]*$/, ''))
    const fields = isObject(thing)
      ? Object.fromEntries(fieldsOf(one).flatMap((name) => (isVersion(name, thing[name]) ? [[name, thing[name]]] : [])))
      : {}
    return { etag: sent.exchange?.response.headers.get('etag') ?? undefined, fields }
  }

  return {
    fill: async (one, wanted, cause) => {
      const condition = conditionOf(one.operation)
      const asksEtag = condition !== undefined && !(condition in (wanted.header ?? {}))
      const asksField = wanted.body === undefined && fieldsOf(one).length > 0
      if (isSafe(one.operation) || !(asksEtag || asksField)) return one
      const found = await read(one, cause)
      if (!found) return one
      const now = { etag: asksEtag ? found.etag : undefined, fields: asksField ? found.fields : {} }
      const filled = withReadings(context, one, now)
      issues.set(filled.path, { given: now, now, stale: false })
      return filled
    },
    renewed: async (one, cause) => {
      const issue = PURPOSEFUL.has(one.phase) ? undefined : issues.get(one.path)
      if (!issue) return one
      if (issue.stale) {
        issue.now = (await read(one, cause)) ?? issue.now
        issue.stale = false
      }
      return issue.now === issue.given ? one : withReadings(context, one, issue.now, issue.given)
    },
    note: ({ case: one, status }) => {
      const issue = issues.get(one.path)
      if (issue && ((status >= 200 && status < 300) || status === 409 || status === 412)) issue.stale = true
    },
  }
}

function pathOf(resource: Resource, read: Operation, { operation, path }: Case): Record<string, unknown> {
  const values = Object.fromEntries([...namesAlong(operation.path, resource)].map(([own, theirs]) => [theirs, path[own]]))
  return Object.fromEntries([...namesAlong(read.path, resource)].map(([own, theirs]) => [own, values[theirs]]))
}

/** A case that speaks of the versions that were read; where others were given, only in place of those. */
function withReadings({ contract }: MakeContext, one: Case, { etag, fields }: Readings, given?: Readings): Case {
  const condition = conditionOf(one.operation)
  const isOurs = condition !== undefined && (given === undefined || one.header[condition] === given.etag)
  const header = isOurs && etag !== undefined ? { header: { ...one.header, [condition]: etag } } : {}
  const schema = mediaOf(one.operation)?.schema
  const { body } = one
  if (!body || !('value' in body) || schema === undefined) return { ...one, ...header }
  let { value } = body
  for (const [name, now] of Object.entries(fields)) {
    if (!isObject(value) || (given && value[name] !== given.fields[name])) continue
    const next = changed(value, [name], now)
    const isFit = contract.judge('request/body-invalid', 'request', schema, next, { in: 'body' }).length === 0
    if (given || isFit) value = next
  }
  return { ...one, ...header, body: { media: body.media, value } }
}
