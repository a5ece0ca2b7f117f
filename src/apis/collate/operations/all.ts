/** All operations of the Collate user API, those on the server itself among them. */
import type { Behaviours } from '../../../api.ts'
import { ok } from '../../../http/reply.ts'
import { completeServer } from '../complete.ts'
import type { operations as Types } from '../document.gen.ts'
import type { Tables } from '../model.ts'
import { lifeOperations } from './life.ts'
import { readOperations } from './read.ts'
import { roleOperations } from './roles.ts'
import { teamOperations } from './teams.ts'
import { writeOperations } from './write.ts'

/** When the server was built: any moment does. */
const BUILT = Date.UTC(2026, 1, 23)

/** The operations, by operationId. */
export const operations: Behaviours<Types, Tables> = {
  ...readOperations,
  ...writeOperations,
  ...lifeOperations,
  ...teamOperations,
  ...roleOperations,
  getServerVersion: (_, { tables }) => {
    const { version, revision } = tables.server.get('server') ?? completeServer({})
    return ok({ version, revision, timestamp: BUILT })
  },
}
