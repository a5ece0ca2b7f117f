/** What each operation of Secoda does. */
import type { Behaviours } from '../../api.ts'
import type { operations as Operations } from './document.gen.ts'
import type { tables } from './model.ts'
import { groups } from './operations/groups.ts'
import { teams } from './operations/teams.ts'
import { users } from './operations/users.ts'

/** All operations. */
export const operations: Behaviours<Operations, typeof tables> = { ...users, ...groups, ...teams }
