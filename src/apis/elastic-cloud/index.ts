/** Elastic Cloud Enterprise: the users of the platform, the tokens they log in for and their API keys. */

import world from '../../../scenarios/elastic-cloud/default.json' with { type: 'json' }
import document from '../../../specs/elastic-cloud.json' with { type: 'json' }
import { defineApi } from '../../api.ts'
import { identify, permit } from './access.ts'
import { controls } from './controls.ts'
import { tables } from './model.ts'
import { operations } from './operations.ts'
import { problem, refuse } from './problem.ts'
import { quirks } from './quirks.ts'
import validators from './validators.gen.ts'

export default defineApi({
  name: 'elastic-cloud',
  logins: { admin: 'doppel-admin', readonly: 'doppel-viewer' },
  title: 'Elastic Cloud Enterprise',
  document,
  validators,
  tables,
  operations,
  refuse,
  problem,
  world,
  grow: () => import('./world.ts'),
  identify,
  permit,
  quirks,
  controls,
  // ecctl keeps only scheme, host and port of EC_HOST: one API at the root of its own port
  env: ({ origin, token }) => ({ EC_HOST: origin, EC_API_KEY: token }),
})
