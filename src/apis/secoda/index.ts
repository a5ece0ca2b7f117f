/** Secoda: the users, groups and teams of a data catalogue's workspace. */
import world from '../../../scenarios/secoda/default.json' with { type: 'json' }
import document from '../../../specs/secoda.json' with { type: 'json' }
import { defineApi } from '../../api.ts'
import { permit } from './access.ts'
import { controls } from './controls.ts'
import { tables } from './model.ts'
import { operations } from './operations.ts'
import { draw } from './problem.ts'
import { quirks } from './quirks.ts'
import { refuse } from './refuse.ts'
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
  quirks,
  controls,
  world,
  grow: () => import('./world.ts'),
  // What the vendor's own MCP server reads.
  env: ({ base, token }) => ({ API_URL: `${base}/`, API_TOKEN: token }),
})
