/** Operations that make and change users: one by one, many at once, by definition or by patch. */
import type { Behaviours, Context } from '../../../api.ts'
import { created, ok, reply } from '../../../http/reply.ts'
import { Problem } from '../../../problem.ts'
import type { components, operations as Types } from '../document.gen.ts'
import { drawWritten, hrefOf, tagOf } from '../draw.ts'
import type { Tables } from '../model.ts'
import { quoteName } from '../names.ts'
import { patchUser } from '../patch.ts'
import { isOn } from '../quirks.ts'
import { describe } from '../refuse.ts'
import type { UserRow } from '../rows.ts'
import { createUser, type Definition, upsertUser } from '../users.ts'
import { userOf } from './read.ts'

type BulkRow = components['schemas']['BulkResponse']
type BulkResult = components['schemas']['BulkOperationResult']

/** The operations, by operationId. */
export const writeOperations = {
  createUser: ({ body }, context) => {
    const row = createUser(body, context)
    const [user, headers] = [drawWritten(row, context), { location: hrefOf(context, 'users', row.id) }]
    return isOn(context, 'create-200') ? ok(user, headers) : created(user, headers)
  },

  createOrUpdateUser: ({ body }, context) => {
    const { row, change } = upsertUser(body, context)
    const user = drawWritten(row, context)
    const headers = { 'x-openmetadata-change': change }
    // inferred: a new user has a Location here too.
    return change === 'entityCreated' ? created(user, { location: user.href, ...headers }) : ok(user, headers)
  },

  bulkCreateOrUpdateUsers: ({ body, query }, context) => {
    const items = body.map((item) => defineOne(item, context))
    const rows = items.map(({ row }) => row)
    if (query.async) return reply(202, taken(rows))
    const [passed, failed] = [rows.filter(({ status }) => status === 200), rows.filter(({ status }) => status !== 200)]
    return ok({
      status: failed.length === 0 ? 'success' : passed.length === 0 ? 'failure' : 'partialSuccess',
      numberOfRowsProcessed: rows.length,
      numberOfRowsPassed: passed.length,
      numberOfRowsFailed: failed.length,
      // There as soon as one item was a definition. inferred: an empty request is a success without it.
      ...(items.some(({ isDefinition }) => isDefinition) && { successRequest: passed }),
      failedRequest: failed,
    } satisfies BulkResult)
  },

  patchUser: ({ path, body, header }, context) => patched(userOf(path, context, 'all'), body, header, context),
  patchUserByName: ({ path, body, header }, context) => patched(userOf(path, context, 'all'), body, header, context),
} satisfies Partial<Behaviours<Types, Tables>>

function patched(held: UserRow, body: unknown, header: object, context: Context<Tables>) {
  const { row, change } = patchUser(held, body, (header as { 'if-match'?: string })['if-match'], context)
  return ok(drawWritten(row, context), { 'x-openmetadata-change': change, etag: tagOf(row) })
}

/** What is answered when the work is said to go on: only what is not permitted has failed by then. */
function taken(rows: readonly BulkRow[]): BulkResult {
  const failed = rows.filter(({ status }) => status === 403)
  const status = failed.length === 0 ? 'success' : 'partialSuccess'
  const counts = { numberOfRowsProcessed: rows.length, numberOfRowsPassed: 0, numberOfRowsFailed: failed.length }
  return { status, ...counts, failedRequest: failed }
}

/** One item of a bulk request: upserted, or refused alone. It writes once, at its end, so a refused one leaves nothing. */
function defineOne(item: unknown, context: Context<Tables>): { readonly row: BulkRow; readonly isDefinition: boolean } {
  const violations = context.judge('#/components/schemas/CreateUser', item)
  if (violations.length > 0) return { row: { request: item, message: describe(violations), status: 400 }, isDefinition: false }
  const definition = item as Definition
  try {
    return { row: { request: upsertUser(definition, context).row.fullyQualifiedName, status: 200 }, isDefinition: true }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const request = quoteName(definition.name.toLowerCase())
    const message = error.status === 403 ? `Permission denied: ${error.message}` : error.message
    // What is a 500 alone is a 400 in its row: the engine's failures all are.
    return { row: { request, message, status: (error.status === 500 ? 400 : error.status) as BulkRow['status'] }, isDefinition: true }
  }
}
