/** Operations at the end of a user's life, and those that bring it back. */
import type { Behaviours, Context } from '../../../api.ts'
import { ok, reply } from '../../../http/reply.ts'
import { changeUser, removeUser, stamp } from '../changes.ts'
import type { operations as Types } from '../document.gen.ts'
import { drawWritten } from '../draw.ts'
import type { Tables } from '../model.ts'
import { isOn } from '../quirks.ts'
import type { UserRow } from '../rows.ts'
import { userOf } from './read.ts'

interface How {
  readonly hardDelete?: boolean
  readonly recursive?: boolean
}

/** The operations, by operationId. */
export const lifeOperations = {
  deleteUser: ({ path, query }, context) => deletion(userToDelete(path, query, context), query, context),
  deleteUserByName: ({ path, query }, context) => deletion(userToDelete(path, query, context), query, context),

  deleteUserAsync: ({ path, query }, context) => {
    const row = userToDelete(path, query, context)
    // inferred: the work is done before anybody can look.
    const { name } = deleteOne(row, query, context)
    const { hardDelete = false, recursive = false } = query
    const message = `Delete operation initiated for ${name}`
    return reply(202, { jobId: context.chance.uuid(), message, entityName: name, hardDelete, recursive })
  },

  restoreUser: ({ body, query }, context) => {
    // inferred: what is not deleted is not there to be restored.
    const held = userOf(body, context, 'deleted')
    const { row } = changeUser({ ...held, deleted: false }, held, context)
    // inferred: the text of the message. The clients of 2.x read the job's id.
    if (query.async) return reply(202, { jobId: context.chance.uuid(), message: `Restore operation initiated for ${row.name}` })
    return ok(drawWritten(row, context), { 'x-openmetadata-change': 'entityRestored' })
  },
} satisfies Partial<Behaviours<Types, Tables>>

/** inferred: what is marked as deleted can only be removed for good, not marked again. */
function userToDelete(path: { id: string } | { name: string }, { hardDelete }: How, context: Context<Tables>): UserRow {
  return userOf(path, context, hardDelete ? 'all' : 'non-deleted')
}

function deletion(row: UserRow, how: How, context: Context<Tables>) {
  const headers = { 'x-openmetadata-change': how.hardDelete ? 'entityDeleted' : 'entitySoftDeleted' }
  const user = drawWritten(deleteOne(row, how, context), context)
  return how.hardDelete && isOn(context, 'hard-delete-204') ? reply(204, undefined, headers) : ok(user, headers)
}

function deleteOne(held: UserRow, { hardDelete }: How, context: Context<Tables>): UserRow {
  if (!hardDelete) return changeUser({ ...held, deleted: true }, held, context).row
  removeUser(held, context)
  return { ...held, ...stamp(context), deleted: true }
}
