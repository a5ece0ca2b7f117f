/** CT413: a child is not found, listed or removed under another parent. */
import type { Operation } from '../../openapi/operation.ts'
import type { Live } from '../resource.ts'
import { isMissing, type Sent } from '../session.ts'
import { touched } from './change.ts'
import { answered, ask, type Fault, hindrance, named, type Outcome, plainly, went, without } from './outcome.ts'
import { book, make, read, type Story, settable } from './story.ts'
import { idOf, idsOf, lastOf, membersOf, nameOf, pathOf, walk } from './walk.ts'

const SLUG = 'state/parent-isolation'

/** Asks for a child of our own through another parent of our own. */
export async function checkBeneath(story: Story, child: Live): Promise<void> {
  const { resource, session } = story
  const { parent: above, read: reading, list, remove, replace, update } = resource
  if (!above) return
  const operations = [reading, list, remove, replace, update].filter((one): one is Operation => one !== undefined)
  const all = (outcome: Outcome) => {
    for (const operation of operations) book(story, operation, SLUG, outcome)
  }
  const own = child.parent
  if (!own) return all({ inconclusive: 'the parent of what was made is not known' })
  const other = await session.live(above, { phase: 'state', fresh: true, ...(own.parent && { parent: own.parent }) })
  if (isMissing(other)) return all(without(other))
  if (String(other.path[above.parameter]) === String(own.path[above.parameter]))
    return all({ inconclusive: 'a second parent was not to be had' })
  const astray = { ...child.path, ...other.path }
  if (reading) book(story, reading, SLUG, await readAstray(story, reading, child, astray))
  if (list) book(story, list, SLUG, await listAstray(story, child, other))
  for (const write of [replace, update]) if (write) book(story, write, SLUG, await writeAstray(story, write, child, astray))
  if (remove) book(story, remove, SLUG, await removeAstray(story, remove, own, astray))
}

type Path = Readonly<Record<string, unknown>>

async function readAstray(story: Story, reading: Operation, child: Live, path: Path): Promise<Outcome> {
  const near = await read(story, child)
  if (isMissing(near) || !went(near)) return { inconclusive: 'the child cannot be read under its own parent' }
  const sent = await ask(story.session, reading, {
    phase: 'state',
    live: child,
    path: pathOf(reading, path),
    label: 'reads it under another parent',
  })
  if (isMissing(sent)) return without(sent)
  if (!sent.exchange || sent.status >= 500) return { inconclusive: `it was answered ${answered(sent)}` }
  if (!went(sent) || !isSame(story, near, sent)) return 'pass'
  return found(story, `${named(reading)} finds a child under a parent that is not its own`, sent, near)
}

function isSame({ resource }: Story, one: Sent, other: Sent): boolean {
  const id = (sent: Sent) => String(idOf(resource, membersOf(resource, sent.value) ?? sent.value))
  return id(one) === id(other)
}

function found({ resource }: Story, message: string, sent: Sent, near: Sent): Fault {
  return {
    reason: 'astray',
    message,
    in: 'path',
    pointer: `/${resource.parent?.parameter ?? ''}`,
    expected: '404 or 403',
    found: String(sent.status),
    sent: [sent],
    neighbour: { sent: near, difference: 'the same child under its own parent' },
  }
}

async function listAstray(story: Story, child: Live, other: Live): Promise<Outcome> {
  const { resource, session } = story
  const listed = await walk(session, resource, {
    path: { ...child.path, ...other.path },
    parent: other,
    label: 'lists the children of another parent',
  })
  if (isMissing(listed)) return without(listed)
  if (!idsOf(listed).includes(nameOf(child))) return 'pass'
  return {
    reason: 'astray',
    message: 'the list of a parent without children holds the child of another',
    in: 'body',
    ...(resource.items !== undefined && { pointer: resource.items }),
    expected: 'no item',
    found: `an item with ${resource.key.slice(1)} ${nameOf(child)}`,
    sent: lastOf(listed),
  }
}

/** Changes a child through the other parent: it must not change under its own. */
async function writeAstray(story: Story, write: Operation, child: Live, path: Path): Promise<Outcome> {
  const { session } = story
  const hindered = hindrance(session, write, 'state')
  if (hindered) return without(hindered)
  const before = await read(story, child)
  if (isMissing(before) || !went(before)) return { inconclusive: 'the child cannot be read under its own parent' }
  const made = await session.valid(write, {
    phase: 'state',
    live: child,
    path: pathOf(write, path),
    size: 'full',
    label: 'changes it under another parent',
  })
  if (isMissing(made)) return without(made)
  const sent = await session.send({ ...plainly(made), expectation: 'open' })
  if (!went(sent)) return sent.exchange && sent.status < 500 ? 'pass' : { inconclusive: `it was answered ${answered(sent)}` }
  const after = await read(story, child)
  if (isMissing(after) || !went(after)) return { inconclusive: 'a reading after it failed' }
  // A PUT may rightly add another child of that name under the other parent.
  if (touched(story, settable(story), before, after).length === 0) return 'pass'
  return {
    ...found(story, `${named(write)} changes a child through a parent that is not its own`, sent, before),
    sent: [before, sent, after],
  }
}

/** Removes a child of its own through the other parent: it must still be there. */
async function removeAstray(story: Story, remove: Operation, own: Live, path: Path): Promise<Outcome> {
  const hindered = hindrance(story.session, remove, 'state')
  if (hindered) return without(hindered)
  const child = await make(story, { parent: own })
  if (isMissing(child)) return without(child)
  const near = await read(story, child)
  if (isMissing(near) || !went(near)) return { inconclusive: 'whether it is still there cannot be read' }
  const astray = { ...path, [story.resource.parameter]: child.path[story.resource.parameter] }
  const sent = await ask(story.session, remove, {
    phase: 'state',
    live: child,
    path: pathOf(remove, astray),
    label: 'removes it under another parent',
  })
  if (isMissing(sent)) return without(sent)
  const after = await read(story, child)
  if (isMissing(after)) return without(after)
  if (went(after)) return 'pass'
  if (after.status !== 404 && after.status !== 410) return { inconclusive: `a reading was answered ${answered(after)}` }
  return { ...found(story, `${named(remove)} removes a child through a parent that is not its own`, sent, near), sent: [sent, after] }
}
