/** Who may do what: system admins all, everybody else read and change themselves. */
import type { Context } from '../../api.ts'
import type { Caller } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import { addressOf, type tables, type UserRow } from './model.ts'
import { no } from './problem.ts'

type Here = Context<typeof tables>

/** The user at an address of a path. The two kinds never meet: an e-mail has an `@`, which a user name may not hold. */
export function userAt(tables: Here['tables'], address: string): UserRow | undefined {
  // inferred: the pages know the e-mail only; the user name is understood too.
  return address.includes('@') ? tables.users.find('email', addressOf(address)) : tables.users.find('userName', address)
}

/** Throws a 403 when a caller lacks the right. */
// inferred: the status; the pages name the rights of create and update only.
export function permit(caller: Caller, operation: Operation, { tables, params }: Here): void {
  // inferred: everybody who is let in may read; the page says nothing of rights.
  if (operation.key === 'getUser' || isSystemAdmin(caller, tables)) return
  // inferred: deleting needs a system admin as creating does; the page says nothing of rights.
  if (operation.key !== 'updateUser') throw no(403, 'Only a system admin may do this')
  const self = accountOf(caller, tables)
  if (!self || userAt(tables, params.userName ?? '')?.id !== self.id)
    throw no(403, 'Only a system admin or the user in question may do this')
}

function isSystemAdmin(caller: Caller, tables: Here['tables']): boolean {
  // inferred: a system begins with an admin, so the account `admin` has the right even before it has a row.
  if (caller.user === 'admin') return true
  const account = accountOf(caller, tables)
  return account !== undefined && tables.systemPermissions.get(account.id) !== undefined
}

/** The account that a token stands for: named by id, or by user name where the account was made through the API. */
function accountOf({ user }: Caller, tables: Here['tables']): UserRow | undefined {
  return tables.users.get(user) ?? tables.users.find('userName', user)
}
