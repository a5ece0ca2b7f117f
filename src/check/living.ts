/** What lives on the target, as far as the run knows: what it made, what it saw, and what is gone. */
import { escapePointer, valueAt } from '../openapi/pointer.ts'
import { namesAlong, resourceOfPath, skeleton } from './model/resources.ts'
import type { Live, Origin, Resource } from './resource.ts'
import type { Sent } from './session.ts'

/** Knows the living things of a run. */
export interface Living {
  /** A thing of our own that anybody may use; `undefined` when none lives. */
  shared(resource: Resource, parent?: Live): Live | undefined
  /** The thing of a kind that lies at a path. */
  at(resource: Resource, path: Readonly<Record<string, unknown>>): Live | undefined
  /** Whether anybody may still use a thing. */
  isShared(live: Live): boolean
  /** Gives a thing to one user alone. */
  claim(live: Live): void
  /** Notes what an exchange made, changed or removed, and gives what it made. */
  note(sent: Sent): Live[]
  /** The thing of a kind that an exchange made. */
  madeBy(sent: Sent, resource: Resource): Live | undefined
  gone(live: Live): void
  isAlive(live: Live): boolean
  /** What was made and still lives, the youngest first: the order in which it can be removed. */
  ours(): Live[]
  /** Where a value came from that a request of that index holds, for those who send it again; of a kind, where its place tells one. */
  originOf(value: unknown, before: number, kind?: string): Origin | undefined
}

interface Held {
  live: { -readonly [Key in keyof Live]: Live[Key] }
  readonly order: number
  claimed: boolean
}

/** Opens the book of living things. `told` hears of each that is gone. */
export function createLiving(resources: readonly Resource[], told: (live: Live) => void): Living {
  /** Those that live, by their kind. */
  const kinds = new Map<Resource, Held[]>(resources.map((resource) => [resource, []]))
  /** By the value: many a server counts the things of each kind from 1. */
  const origins = new Map<string, (Origin & { readonly kind: string })[]>()
  let order = 0
  const alive = (resource: Resource) => kinds.get(resource) ?? []
  const heldOf = (live: Live) => alive(live.resource).find((held) => held.live === live)
  const sameThing = (one: Live, other: Live) =>
    one.origin.sent === other.origin.sent && one.resource.collection === other.resource.collection
  const isBeneath = (live: Live, above: Live): boolean =>
    live.parent !== undefined && (sameThing(live.parent, above) || isBeneath(live.parent, above))
  const gone = (live: Live) => {
    // One thing may be known under several paths; with it goes what lies beneath it.
    for (const [resource, list] of kinds) {
      const isGone = (held: Held) => sameThing(held.live, live) || isBeneath(held.live, live)
      const lost = list.filter(isGone)
      if (lost.length === 0) continue
      kinds.set(
        resource,
        list.filter((held) => !isGone(held)),
      )
      for (const held of lost) told(held.live)
    }
  }

  /** What a thing lies beneath: by its own path, or, where that does not say, by the path of what made it. */
  const above = ({ parent, item }: Resource, { case: { operation, path: sent } }: Sent, path: Path): Held | undefined => {
    if (parent) return alive(parent).find(({ live }) => isAbove(live, item, path))
    const over = operation.path.includes('{') ? resourceOfPath(resources, operation.path) : undefined
    if (!over || over.item === item) return undefined
    const values = [...namesAlong(operation.path, over)].map(([own, theirs]) => [theirs, sent[own]])
    return alive(over).find(({ live }) => samePath(live.path, Object.fromEntries(values)))
  }

  const make = (resource: Resource, sent: Sent): Live[] => {
    const found = keyValue(resource, sent)
    if (!found) return []
    const path = { ...pathAbove(resource, sent), [resource.parameter]: found.value }
    const known = alive(resource).find(({ live }) => samePath(live.path, path))
    if (known) {
      known.live.seen = sent.value
      return []
    }
    const parent = above(resource, sent, path)
    const given = sent.case.body && 'value' in sent.case.body ? sent.case.body.value : undefined
    const origin = { sent: sent.index, at: found.at }
    const name = String(found.value)
    origins.set(name, [...(origins.get(name) ?? []), { ...origin, kind: skeleton(resource.item) }])
    const live: Live = { resource, path, seen: sent.value, given, ours: true, origin, ...(parent && { parent: parent.live }) }
    kinds.get(resource)?.push({ live, order: order++, claimed: false })
    return [live]
  }
  return {
    shared: (resource, parent) =>
      alive(resource).find(({ live, claimed }) => !claimed && live.ours && (!parent || isAbove(parent, resource.item, live.path)))?.live,
    at: (resource, path) => alive(resource).find(({ live }) => samePath(live.path, path))?.live,
    isShared: (live) => heldOf(live)?.claimed === false,
    claim: (live) => {
      for (const list of kinds.values()) for (const held of list) if (sameThing(held.live, live)) held.claimed = true
    },
    note: (sent) => {
      if (sent.status < 200 || sent.status > 299) return []
      const { operation } = sent.case
      const method = sent.case.method ?? operation.method
      if (method !== operation.method || sent.case.rawPath !== undefined) return []
      const made: Live[] = []
      for (const resource of resources) {
        if (isMaking(resource, method, operation.path)) made.push(...make(resource, sent))
        else if (skeleton(resource.item) === skeleton(operation.path)) {
          const held = alive(resource).find(({ live }) => samePath(live.path, renamed(operation.path, resource, sent)))
          if (held && method === 'DELETE') gone(held.live)
          else if (held && isThing(sent.value)) {
            held.live.seen = sent.value
            // A thing whose name was changed is found under its new name; a 202 may tell of a job, whose id is another's.
            const now = method === 'GET' || sent.status === 202 ? undefined : keyIn(resource, sent.value)
            if (now !== undefined && String(now) !== String(held.live.path[resource.parameter]))
              held.live.path = { ...held.live.path, [resource.parameter]: now }
          }
        }
      }
      return made
    },
    madeBy: (sent, resource) => alive(resource).find(({ live }) => live.origin.sent === sent.index)?.live,
    gone,
    isAlive: (live) => heldOf(live) !== undefined,
    ours: () => {
      const first = new Map<string, Held>()
      for (const held of [...kinds.values()].flat().sort((one, other) => one.order - other.order)) {
        const key = `${held.live.origin.sent} ${held.live.resource.collection}`
        // Of the ways to one thing the first is the plainest.
        if (held.live.ours && !first.has(key)) first.set(key, held)
      }
      return [...first.values()].map(({ live }) => live).reverse()
    },
    originOf: (value, before, kind) => {
      const all = origins.get(String(value))?.filter(({ sent }) => sent < before) ?? []
      return all.findLast((one) => one.kind === kind) ?? all.at(-1)
    },
  }
}

/** Whether a 2xx of this operation means that a thing was made, or that one is there now. */
function isMaking({ create, collection, item }: Resource, method: string, path: string): boolean {
  const at = skeleton(path)
  if (create?.method === method && skeleton(create.path) === at) return true
  return (method === 'POST' || method === 'PUT') && at === skeleton(collection) && at !== skeleton(item)
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value that names the thing in a body about it, wrapped or not. */
export function keyIn({ key }: Pick<Resource, 'key'>, body: unknown): unknown {
  const direct = scalar(valueAt(body, key))
  if (direct !== undefined || !isThing(body)) return direct
  const last = key.slice(key.lastIndexOf('/'))
  const bare = scalar(valueAt(body, last))
  if (bare !== undefined) return bare
  const inner = Object.keys(body).flatMap((name) => {
    const value = scalar(valueAt(body, `/${escapePointer(name)}${last}`))
    return value === undefined ? [] : [value]
  })
  return inner.length === 1 ? inner[0] : undefined
}

function scalar(value: unknown): unknown {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : undefined
}

/** What names the thing that an exchange made: in its answer, in `Location`, in its path, or in what was sent. */
function keyValue(resource: Resource, sent: Sent): { value: unknown; at: string } | undefined {
  const own = /{([^}]+)}$/.exec(sent.case.operation.path)?.[1]
  if (own !== undefined && skeleton(sent.case.operation.path) === skeleton(resource.item)) return { value: sent.case.path[own], at: 'path' }
  const told = keyIn(resource, sent.value)
  if (told !== undefined && !mayBeJob(sent, told)) return { value: told, at: resource.key }
  const location = sent.exchange?.response.headers.get('location')
  const value = location == null ? undefined : lastOf(resource.item, location)
  if (value !== undefined) return { value, at: 'header location' }
  const given = sent.case.body && 'value' in sent.case.body ? keyIn(resource, sent.case.body.value) : undefined
  return given === undefined ? undefined : { value: given, at: 'request' }
}

/** Whether a number in a 202 may count jobs: what is there under it would be somebody else's. An answer that says what was sent is the thing. */
function mayBeJob({ status, value, case: { body } }: Sent, told: unknown): boolean {
  if (status !== 202 || !/^\d+$/.test(String(told))) return false
  const given = body && 'value' in body && isThing(body.value) ? Object.values(body.value) : []
  const text = JSON.stringify(value)
  return !given.some((one) => typeof one === 'string' && one.length > 3 && text.includes(JSON.stringify(one)))
}

/** The value of the last parameter of a template, in a URL that ends like it. */
function lastOf(item: string, location: string): string | undefined {
  const path = location.replace(/[?#].*$/s, '').replace(/\/+$/, '')
  const literal = item
    .replace(/{[^}]*}$/, '')
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/{[^}]*}/g, '[^/]+')
  const found = new RegExp(`${literal}([^/]+)$`).exec(path)?.[1]
  try {
    return found === undefined ? undefined : decodeURIComponent(found)
  } catch {
    return undefined
  }
}

/** The values of the path of an exchange, by the names that a kind of thing gives them. */
function renamed(path: string, resource: Resource, sent: Sent): Record<string, unknown> {
  const [own, other] = [path.split('/'), resource.item.split('/')]
  return Object.fromEntries(
    other.flatMap((part, index) => {
      const [theirs, ours] = [/^{([^}]+)}$/.exec(part)?.[1], /^{([^}]+)}$/.exec(own[index] ?? '')?.[1]]
      return theirs === undefined || ours === undefined ? [] : [[theirs, sent.case.path[ours]]]
    }),
  )
}

function pathAbove(resource: Resource, sent: Sent): Record<string, unknown> {
  const { [resource.parameter]: _, ...above } = renamed(sent.case.operation.path, resource, sent)
  return above
}

type Path = Readonly<Record<string, unknown>>

function samePath(one: Path, other: Path): boolean {
  return Object.keys(one).every((name) => String(one[name]) === String(other[name]))
}

/** Whether a thing's path is the beginning of another path: templates may name one place differently. */
function isAbove(live: Live, item: string, path: Path): boolean {
  const [above, below] = [valuesAlong(live.resource.item, live.path), valuesAlong(item, path)]
  return above.length < below.length && above.every((value, index) => value === below[index])
}

function valuesAlong(item: string, path: Path): string[] {
  return [...item.matchAll(/{([^}]+)}/g)].map(([, name = '']) => String(path[name]))
}
