/** Removes what earlier runs against the same target left behind when they ended without cleaning up. */
import { rmSync } from 'node:fs'
import { valueAt } from '../openapi/pointer.ts'
import type { LeftoverEvent } from '../report/event.ts'
import { counted } from '../report/text.ts'
import { plainCase } from './clean-up.ts'
import { findWrecks, type Leftover, type Unanswered, type Wreck } from './ledger.ts'
import { keyIn } from './living.ts'
import { skeleton } from './model/resources.ts'
import type { OpenSession } from './open-session.ts'
import type { Resource } from './resource.ts'

/** What became of the wrecks. */
export interface Salvaged {
  readonly notes: readonly string[]
  readonly left: readonly LeftoverEvent[]
}

/** Removes what the ledgers in a folder tell of. A ledger goes when all of its things are gone. */
export async function salvage(session: OpenSession, folder: string, target: string): Promise<Salvaged> {
  let removed = 0
  let waiting = 0
  const left: LeftoverEvent[] = []
  const lists: Lists = new Map()
  for (const wreck of findWrecks(folder, target)) {
    // A target that does not answer now may do so for the next run: what is written down stays.
    const looked = waiting > 0 ? undefined : await tagged(session, wreck, lists)
    if (looked === undefined) {
      waiting++
      continue
    }
    const { found, lost } = looked
    const things = [...wreck.made, ...found]
    // Told once: without a mark nobody can say later which thing it was.
    left.push(...lost)
    const failed: LeftoverEvent[] = []
    for (const thing of things) {
      const reason = await remove(session, thing)
      if (reason === undefined) removed++
      else failed.push({ type: 'leftover', path: filled(thing), reason: `${reason}; an earlier run made it` })
    }
    left.push(...failed)
    if (failed.length === 0) rmSync(wreck.file, { force: true })
  }
  return {
    left,
    notes: [
      ...(removed === 0
        ? []
        : [`${counted(removed, 'thing')} that an earlier run had left behind ${removed === 1 ? 'was' : 'were'} removed`]),
      ...(waiting === 0 ? [] : [`what ${counted(waiting, 'earlier run')} left behind could not be looked for: the target does not answer`]),
    ],
  }
}

/** The lists that were read: many a mark is looked for in one. */
type Lists = Map<Resource, readonly unknown[] | undefined>

async function remove(session: OpenSession, { item, path, tag }: Leftover): Promise<string | undefined> {
  const resource = session.resources.find((one) => skeleton(one.item) === skeleton(item))
  if (!resource?.remove) return 'the document declares no way to remove it'
  if (!session.operations.includes(resource.remove)) return `DELETE ${item} is not part of this run`
  if (tag !== undefined && (await isOthers(session, resource, path))) return 'what is there now does not bear the mark of a run'
  const sent = await session.sendFree(plainCase(resource.remove, path))
  const gone = (sent.status >= 200 && sent.status < 300) || sent.status === 404 || sent.status === 410
  return gone ? undefined : sent.status === 0 ? `DELETE had no answer (${sent.fault})` : `DELETE answered ${sent.status}`
}

/** Whether something else has the name of a thing by now: a target that was reset counts from 1 again. */
async function isOthers(session: OpenSession, { read }: Resource, path: Leftover['path']): Promise<boolean> {
  if (!read || !session.operations.includes(read)) return false
  const { status, value } = await session.sendFree(plainCase(read, path))
  return status >= 200 && status < 300 && value !== undefined && !/doppel/i.test(JSON.stringify(value))
}

/** Things whose making was asked for and never answered: they are known by the mark of that run. */
async function tagged(
  session: OpenSession,
  { unanswered }: Wreck,
  lists: Lists,
): Promise<{ found: Leftover[]; lost: LeftoverEvent[] } | undefined> {
  const found: Leftover[] = []
  const lost: LeftoverEvent[] = []
  for (const asked of unanswered) {
    const resource = session.resources.find(({ create, parent }) => !parent && create && skeleton(create.path) === skeleton(asked.path))
    if (resource && asked.tag !== undefined) {
      const mine = await carrying(session, resource, asked, lists)
      if (mine === undefined) return undefined
      found.push(...mine)
    } else {
      const reason = `an earlier run ended before it saw the answer to ${asked.method}; a thing may have been made there`
      lost.push({ type: 'leftover', path: asked.path, reason })
    }
  }
  return { found, lost }
}

async function carrying(session: OpenSession, resource: Resource, { tag }: Unanswered, lists: Lists): Promise<Leftover[] | undefined> {
  const { list, items, item, parameter } = resource
  if (!list || items === undefined || tag === undefined) return []
  if (!lists.has(resource)) {
    const { status, value } = await session.sendFree(plainCase(list, {}))
    const array = valueAt(value, items)
    lists.set(resource, status === 0 ? undefined : Array.isArray(array) ? array : [])
  }
  // Marks count up: the first is the beginning of the tenth.
  const marked = new RegExp(`${tag}(?!\\d)`)
  return lists
    .get(resource)
    ?.filter((one) => marked.test(JSON.stringify(one)))
    .flatMap((one) => {
      const key = keyIn(resource, one)
      return key === undefined ? [] : [{ item, path: { [parameter]: key } }]
    })
}

function filled({ item, path }: Leftover): string {
  return item.replace(/{([^}]+)}/g, (_, name: string) => encodeURIComponent(String(path[name])))
}
