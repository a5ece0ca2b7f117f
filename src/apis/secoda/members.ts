/** Who is in a team or group, read without a walk over all users: lists of members that follow what the users say. */
import { circlesOf, type Tables, type UserRow } from './model.ts'

/** Takes a user away, off all lists of members. */
export function removeUser(tables: Tables, user: UserRow): void {
  for (const circle of user.listed) tables.members.delete(`${circle} ${user.id}`)
  tables.users.delete(user.id)
}

/** How many are on a list of members. */
export function countOf(tables: Tables, circle: string): number {
  follow(tables)
  return end(tables, circle) - start(tables, circle)
}

/** The users on a list of members, in the order in which they were entered. */
export function membersOf(tables: Tables, circle: string, offset = 0, limit = Number.POSITIVE_INFINITY): UserRow[] {
  const most = Math.min(limit, countOf(tables, circle) - offset)
  const entries = most > 0 ? tables.members.page('place', { limit: most, offset: start(tables, circle) + offset }) : []
  // A test may have taken rows away behind the back of the lists.
  return entries.flatMap(({ user }) => tables.users.get(user) ?? []).filter((user) => circlesOf(user).includes(circle))
}

/** Brings the lists up to date with the users that have changed since. Costs nothing when none has. */
export function follow(tables: Tables): void {
  const limit = tables.users.count('unlisted')
  const changed = limit === 0 ? [] : tables.users.page('unlisted', { limit })
  const ends = new Map<string, number>()
  for (const user of changed) {
    const listed = circlesOf(user)
    for (const circle of user.listed) if (!listed.includes(circle)) tables.members.delete(`${circle} ${user.id}`)
    for (const circle of listed) {
      if (tables.members.get(`${circle} ${user.id}`)) continue
      const place = ends.get(circle) ?? endOf(tables, circle)
      tables.members.insert({ circle, user: user.id, place })
      ends.set(circle, place + 1)
    }
    tables.users.replace({ ...user, listed })
  }
}

/** The place of whoever comes next. */
function endOf(tables: Tables, circle: string): number {
  const [last] = tables.members.page('place', { limit: 1, before: beyond(circle) })
  return last?.circle === circle ? last.place + 1 : 0
}

const start = (tables: Tables, circle: string) => tables.members.rank('place', { by: `${circle} `, key: '' })
const end = (tables: Tables, circle: string) => tables.members.rank('place', beyond(circle))
const beyond = (circle: string) => ({ by: `${circle} ~`, key: '' })
