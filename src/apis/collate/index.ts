/** The Collate user API as a value. */
import world from '../../../scenarios/collate/default.json' with { type: 'json' }
import document from '../../../specs/collate.json' with { type: 'json' }
import { defineApi } from '../../api.ts'
import type { operations as Types } from './document.gen.ts'
import { type Tables, tables } from './model.ts'
import { operations } from './operations.ts'
import { drawProblem, forbidden } from './problem.ts'
import { refuse } from './refuse.ts'
import { findByName } from './users.ts'
import validators from './validators.gen.ts'

/** Collate: users with teams, roles, personas and domains, behind bearer tokens. */
export default defineApi<'collate', Types, Tables>({
  name: 'collate',
  title: 'Collate',
  document,
  validators,
  tables,
  operations,
  refuse,
  problem: drawProblem,
  world,
  grow: () => import('./world.ts'),
  // inferred: everybody reads, admins write; the user `admin` is one even where no row says so. Creating and updating are refused
  // with the right `Create`, and a bulk request as a whole.
  permit: ({ user }, { method }, context) => {
    if (method === 'GET' || user === 'admin' || findByName(context, user)?.isAdmin) return
    throw forbidden(user, method === 'DELETE' ? 'Delete' : 'Create')
  },
  env: ({ base, token }) => ({ OPENMETADATA_HOST: base, OPENMETADATA_JWT_TOKEN: token }),
})
