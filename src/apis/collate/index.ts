/** The Collate user API as a value. */
import world from '../../../scenarios/collate/default.json' with { type: 'json' }
import document from '../../../specs/collate.json' with { type: 'json' }
import { defineApi } from '../../api.ts'
import { permit } from './access.ts'
import { controls } from './controls.ts'
import type { operations as Types } from './document.gen.ts'
import { type Tables, tables } from './model.ts'
import { operations } from './operations/all.ts'
import { drawProblem } from './problem.ts'
import { quirks } from './quirks.ts'
import { refuse } from './refuse.ts'
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
  permit,
  env: ({ base, token }) => ({ OPENMETADATA_HOST: base, OPENMETADATA_JWT_TOKEN: token }),
  quirks,
  controls,
})
