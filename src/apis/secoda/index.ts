/** Secoda: the users of a data catalogue's workspace. */
import world from '../../../scenarios/secoda/default.json' with { type: 'json' }
import document from '../../../specs/secoda.json' with { type: 'json' }
import { defineApi } from '../../api.ts'
import { permit } from './access.ts'
import { tables } from './model.ts'
import { operations } from './operations.ts'
import { draw, refuse } from './problem.ts'
import validators from './validators.gen.ts'

export default defineApi({
  name: 'secoda',
  title: 'Secoda',
  document,
  validators,
  tables,
  operations,
  refuse,
  problem: draw,
  permit,
  world,
  grow: () => import('./world.ts'),
  // What the vendor's own MCP server reads.
  env: ({ base, token }) => ({ API_URL: `${base}/`, API_TOKEN: token }),
})
