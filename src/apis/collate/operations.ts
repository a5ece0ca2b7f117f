/** What the operations of the Collate user API do. */
import type { Behaviours, Context } from '../../api.ts'
import { created, ok } from '../../http/reply.ts'
import { Problem } from '../../problem.ts'
import type { components, operations as Types } from './document.gen.ts'
import type { Tables, UserRow } from './model.ts'
import { quoteName } from './names.ts'
import { readCursor, writeCursor } from './paging.ts'
import { badRequest, notFound } from './problem.ts'
import { describe } from './refuse.ts'
import { changeUser, createUser, type Definition, drawUser, drawWritten, findByName, hrefOf, upsertUser } from './users.ts'

type Row = components['schemas']['BulkResponse']
type BulkStatus = components['schemas']['BulkOperationResult']['status']
type Include = components['parameters']['Include']

const LIVE = 'non-deleted'

/** The operations, by operationId. */
export const operations: Behaviours<Types, Tables> = {
  listUsers: ({ query }, context) => {
    const { limit = 10, before, after, include = LIVE } = query
    if (before !== undefined && after !== undefined) throw badRequest('Only one of before or after query parameter allowed')
    const { users } = context.tables
    // An empty cursor is the start of the list.
    const at = before ? { before: readCursor('before', before), limit } : after ? { after: readCursor('after', after), limit } : { limit }
    const rows = users.page(include, at)
    const [first, last] = [rows[0], rows.at(-1)]
    const hasBefore = first && users.page(include, { before: first.id, limit: 1 }).length > 0
    const hasAfter = last && users.page(include, { after: last.id, limit: 1 }).length > 0
    const fields = new Set(query.fields)
    return ok({
      data: rows.map((row) => drawUser(row, context, fields)),
      paging: {
        ...(hasBefore && { before: writeCursor(first) }),
        ...(hasAfter && { after: writeCursor(last) }),
        total: users.count(include),
      },
    })
  },

  createUser: ({ body }, context) => {
    const row = createUser(body, context)
    return created(drawWritten(row, context), { location: hrefOf(context.base, row.id) })
  },

  createOrUpdateUser: ({ body }, context) => {
    const { row, isNew } = upsertUser(body, context)
    // inferred: a new user has a Location here too.
    const user = drawWritten(row, context)
    return isNew ? created(user, { location: user.href }) : ok(user)
  },

  bulkCreateOrUpdateUsers: ({ body }, context) => {
    const items = body.map((item) => defineOne(item, context))
    const rows = items.map(({ row }) => row)
    const [passed, failed] = [rows.filter(({ status }) => status === 200), rows.filter(({ status }) => status !== 200)]
    const status: BulkStatus = failed.length === 0 ? 'success' : passed.length === 0 ? 'failure' : 'partialSuccess'
    return ok({
      status,
      numberOfRowsProcessed: rows.length,
      numberOfRowsPassed: passed.length,
      numberOfRowsFailed: failed.length,
      // There as soon as one item was a definition. inferred: an empty request is a success without it.
      ...(items.some(({ isDefinition }) => isDefinition) && { successRequest: passed }),
      failedRequest: failed,
    })
  },

  getUser: ({ path, query }, context) => {
    const row = context.tables.users.get(path.id.toLowerCase())
    if (!row || !isIncluded(row, query.include)) throw notFound('user', path.id)
    return ok(drawUser(row, context, new Set(query.fields)))
  },

  getUserByName: ({ path, query }, context) => {
    const row = findByName(context, path.name)
    if (!row || !isIncluded(row, query.include)) throw notFound('user', path.name)
    return ok(drawUser(row, context, new Set(query.fields)))
  },

  deleteUser: ({ path, query }, context) => {
    const { users } = context.tables
    const row = users.get(path.id.toLowerCase())
    // inferred: what is marked as deleted can only be removed for good, not marked again.
    if (!row || (row.deleted && !query.hardDelete)) throw notFound('user', path.id)
    const gone = changeUser({ ...row, deleted: true }, context)
    if (query.hardDelete) users.delete(gone.id)
    return ok(drawWritten(gone, context))
  },
}

function isIncluded(row: UserRow, include: Include = LIVE): boolean {
  return include === 'all' || row.deleted === (include === 'deleted')
}

/** One item of a bulk request: upserted, or refused alone. It writes once, at its end, so a refused one leaves nothing. */
function defineOne(item: unknown, context: Context<Tables>): { readonly row: Row; readonly isDefinition: boolean } {
  const violations = context.judge('#/components/schemas/CreateUser', item)
  if (violations.length > 0) return { row: { request: item, message: describe(violations), status: 400 }, isDefinition: false }
  const definition = item as Definition
  try {
    return { row: { request: upsertUser(definition, context).row.fullyQualifiedName, status: 200 }, isDefinition: true }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const request = quoteName(definition.name.toLowerCase())
    return { row: { request, message: error.message, status: error.status as Row['status'] }, isDefinition: true }
  }
}
