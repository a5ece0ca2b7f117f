/** Knows which things nothing valid can be asked of any more: an order that was cancelled cannot be shipped. */
import type { Operation } from '../../openapi/operation.ts'
import type { Living } from '../living.ts'
import { namesAlong, resourceOfPath, skeleton } from '../model/resources.ts'
import type { Live, Resource } from '../resource.ts'
import type { Sent } from '../session.ts'

/** Keeps spent things from those who need others. */
export interface Spent {
  /** Whether an operation does something with a thing that may spend it. */
  isAction(operation: Operation): boolean
  /** The thing that an action has for itself; `undefined` while it has none, or was refused with it. */
  own(operation: Operation): Live | undefined
  keep(operation: Operation, live: Live): void
  note(sent: Sent): void
}

/** After so many fresh things an operation that still refuses has another reason. */
const MOST = 2

/** Opens the memory of a run. */
export function createSpent(resources: readonly Resource[], living: Living): Spent {
  const own = new Map<string, Live>()
  const refused = new Map<string, number>()
  const isAction = ({ method, path }: Operation): boolean =>
    method === 'POST' &&
    !/}\/*$/.test(path) &&
    resources.some(({ item }) => skeleton(item) === skeleton(path).replace(/\/[^/]+$/, '')) &&
    !resources.some(({ create, collection }) => create?.path === path || skeleton(collection) === skeleton(path))
  return {
    isAction,
    own: ({ key }) => {
      const live = own.get(key)
      return live && living.isAlive(live) ? live : undefined
    },
    keep: ({ key }, live) => void own.set(key, live),
    note: (sent) => {
      const { operation } = sent.case
      // What an action was granted may be why it is refused the next time.
      if (sent.status >= 200 && sent.status < 300 && own.has(operation.key)) refused.delete(operation.key)
      if (!isSpending(sent)) return
      const live = liveOf(resources, living, sent)
      const times = (refused.get(operation.key) ?? 0) + 1
      if (!live || times > MOST) return
      if (own.get(operation.key) === live) own.delete(operation.key)
      else if (living.isShared(live)) living.claim(live)
      else return
      refused.set(operation.key, times)
    },
  }
}

/** Whether a plain valid request was refused for the state of what it is about. */
function isSpending({ case: { operation, method, rawPath, expectation, label, body, credential }, status, exchange }: Sent): boolean {
  // To somebody else a thing may be hidden.
  if (expectation !== 'valid' || credential !== 'valid' || label.includes(':') || rawPath !== undefined) return false
  if ((method ?? operation.method) !== operation.method) return false
  if (status === 404 || status === 410) return true
  const text = exchange?.response.body
  const isTaken = typeof text === 'string' && /\bunique|\btaken\b|duplicate|already (?:exist|in use|used)/i.test(text.slice(0, 4000))
  return !isTaken && (status === 409 || (status === 422 && body === undefined))
}

/** The deepest living thing that the path of a request is about. */
function liveOf(resources: readonly Resource[], living: Living, { case: { operation, path } }: Sent): Live | undefined {
  const resource = resourceOfPath(resources, operation.path)
  if (!resource) return undefined
  const values = [...namesAlong(operation.path, resource)].map(([own, theirs]) => [theirs, path[own]])
  return living.at(resource, Object.fromEntries(values))
}
