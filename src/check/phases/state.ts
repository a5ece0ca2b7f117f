/** The part of a run that makes things, follows what becomes of them, and asks each path for its methods. */
import { checkAlternatives } from '../http/alternatives.ts'
import { checkImplemented } from '../http/implemented.ts'
import { checkMethods } from '../http/methods.ts'
import type { Session } from '../session.ts'
import { leaveOut } from '../state/scope.ts'
import { tell } from '../state/tell.ts'

/** Tells the story of each kind of thing, then probes each path. */
export async function statePhase(session: Session): Promise<void> {
  leaveOut(session)
  const told = new Set<string>()
  for (const resource of session.resources) await tell(session, resource, told)
  await checkMethods(session)
  await checkImplemented(session)
  await checkAlternatives(session)
}
