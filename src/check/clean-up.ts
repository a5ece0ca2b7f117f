/** Removes what the run made: children first, and tells what could not be removed. */
import type { LeftoverEvent } from '../report/event.ts'
import type { Case } from './case.ts'
import type { OpenSession } from './open-session.ts'
import type { Live } from './resource.ts'

/** More of one kind are told as a number. */
const MOST_TOLD = 5

/** Things that could not be removed, and why. */
export type Left = Map<Live, string>

/** Removes everything of ours that lives; what cannot be removed is put among what is left. */
export async function cleanUp(session: OpenSession, left: Left): Promise<void> {
  for (const live of session.living.ours()) {
    if (left.has(live) || !session.living.isAlive(live)) continue
    const reason = await remove(session, live)
    if (reason === undefined) {
      session.living.gone(live)
      left.delete(live)
    } else left.set(live, reason)
  }
}

async function remove(session: OpenSession, live: Live): Promise<string | undefined> {
  const { remove } = live.resource
  if (!remove) return 'the document declares no way to remove it'
  if (!session.operations.includes(remove)) return `${remove.method} ${remove.path} is not part of this run`
  const one: Case = await caseOf(session, live)
  const sent = await session.sendFree(one)
  if ((sent.status >= 200 && sent.status < 300) || sent.status === 404 || sent.status === 410) return undefined
  return sent.status === 0 ? `${remove.method} had no answer (${sent.fault})` : `${remove.method} answered ${sent.status}`
}

async function caseOf(session: OpenSession, live: Live): Promise<Case> {
  const operation = live.resource.remove as NonNullable<Live['resource']['remove']>
  const made = await session.valid(operation, { phase: 'state', live, label: 'cleans up', free: true })
  return 'missing' in made ? plainCase(operation, live.path) : made
}

/** A request that cleans up, with nothing but its path. */
export function plainCase(operation: Case['operation'], path: Case['path']): Case {
  return {
    operation,
    phase: 'state',
    label: 'cleans up',
    expectation: 'open',
    path,
    query: {},
    header: {},
    cookie: {},
    credential: 'valid',
    free: true,
  }
}

/** What is told of the things that are left, many of one kind as one. */
export function leftoverEvents(left: Left, isAlive: (live: Live) => boolean): LeftoverEvent[] {
  const groups = new Map<string, { live: Live; reason: string }[]>()
  for (const [live, reason] of left) {
    // It may have gone with what it lay beneath.
    if (!isAlive(live)) continue
    const key = `${live.resource.item}\n${reason}`
    groups.set(key, [...(groups.get(key) ?? []), { live, reason }])
  }
  return [...groups.values()].flatMap((group) => {
    const { live, reason } = group[0] as (typeof group)[number]
    const shown = group.length > MOST_TOLD ? [] : group
    if (shown.length === 0) return [{ type: 'leftover', path: `${live.resource.item} (${group.length} of them)`, reason } as const]
    return shown.map((one) => ({ type: 'leftover', path: filled(one.live), reason }) as const)
  })
}

function filled({ resource, path }: Live): string {
  return resource.item.replace(/{([^}]+)}/g, (_, name: string) => encodeURIComponent(String(path[name])))
}
