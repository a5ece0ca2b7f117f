/** Credible: the users, organizations, groups and permissions of its admin API. */

import world from '../../../scenarios/credible/default.json' with { type: 'json' }
import document from '../../../specs/credible.json' with { type: 'json' }
import { defineApi } from '../../api.ts'
import { controls } from './controls.ts'
import { tables } from './model.ts'
import { operations } from './operations.ts'
import { problem, refuse } from './problem.ts'
import { quirks } from './quirks.ts'
import { permit } from './rights.ts'
import validators from './validators.gen.ts'

// inferred: the organization in the host tells nothing; every organization, and every other base, is the same system.
export default defineApi({
  name: 'credible',
  title: 'Credible admin API',
  document,
  validators,
  tables,
  operations,
  refuse,
  problem,
  permit,
  quirks,
  controls,
  world,
  grow: () => import('./world.ts'),
  // The vendor's Terraform provider adds /api/v0 to its URL itself, and takes either a key or a bearer token, never both.
  env: ({ base, token }) => ({
    CREDIBLE_URL: base.replace(/\/api\/v0$/, ''),
    CREDIBLE_API_KEY: token,
    CREDIBLE_ORGANIZATION: 'lumenharbor',
  }),
})
