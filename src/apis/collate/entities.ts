/** What teams and roles have in common: how they are defined, found, listed and deleted. */
import type { Context } from '../../api.ts'
import type { Table } from '../../store/table.ts'
import { stamp } from './changes.ts'
import type { components } from './document.gen.ts'
import { hrefOf } from './draw.ts'
import { type Stretch, stretch } from './listing.ts'
import { entityListedBy, type Tables } from './model.ts'
import { isQualifiable, quoteName } from './names.ts'
import { badRequest, conflict, notFound } from './problem.ts'
import { drawReference, type Reference, rowsOf } from './references.ts'
import type { RoleRow, UserRow } from './rows.ts'

type EntityTable<Row extends RoleRow> = Table<Row, 'fullyQualifiedName', 'listed'>
type Include = components['parameters']['Include']

/** What every entity is answered with. */
export type Head = Omit<components['schemas']['Role'], 'users' | 'teams'>

/** What the server says of a new state of an entity. */
export type Stamped = Pick<RoleRow, 'id' | 'version' | 'updatedAt' | 'updatedBy'>

/** What became of a definition. */
export interface Defined<Row> {
  readonly row: Row
  readonly change: 'entityCreated' | 'entityUpdated' | 'entityNoChange'
}

/** Adds an entity. Throws a 409 when its name is taken, also by a deleted one. */
export function createEntity<Row extends RoleRow>(
  table: EntityTable<Row>,
  name: string,
  make: (stamped: Stamped) => Row,
  context: Context<Tables>,
): Row {
  if (!isQualifiable(name)) throw badRequest(`Invalid name ${name}`)
  if (table.find('fullyQualifiedName', quoteName(name))) throw conflict()
  return table.insert(make({ id: context.chance.uuid(), version: 0.1, ...stamp(context) }))
}

/** Adds an entity, or makes the one of this name what its definition says; a deleted one lives again. */
export function putEntity<Row extends RoleRow>(
  table: EntityTable<Row>,
  name: string,
  make: (stamped: Stamped) => Row,
  draw: (row: Row) => unknown,
  context: Context<Tables>,
): Defined<Row> {
  const held = table.find('fullyQualifiedName', quoteName(name))
  if (!held) return { row: createEntity(table, name, make, context), change: 'entityCreated' }
  const { id, version, updatedAt, updatedBy } = held
  const same = make({ id, version, updatedAt, updatedBy })
  if (JSON.stringify(draw(same)) === JSON.stringify(draw(held))) return { row: held, change: 'entityNoChange' }
  return { row: table.replace({ ...same, ...nextOf(held, context) }), change: 'entityUpdated' }
}

/** The entity of this key or name. Throws a 404 when there is none that `include` lets in. */
export function entityOf<Row extends RoleRow>(
  kind: 'team' | 'role',
  table: EntityTable<Row>,
  path: { id: string } | { name: string },
  include: Include = 'non-deleted',
): Row {
  const row =
    'id' in path
      ? table.get(path.id.toLowerCase())
      : (table.find('fullyQualifiedName', path.name) ?? table.find('fullyQualifiedName', quoteName(path.name)))
  if (row && (include === 'all' || row.deleted === (include === 'deleted'))) return row
  throw notFound(kind, 'id' in path ? path.id : path.name)
}

/** Marks an entity as deleted, or removes it for good. inferred: what is marked can only be removed. */
export function deleteEntity<Row extends RoleRow>(
  kind: 'team' | 'role',
  table: EntityTable<Row>,
  path: { id: string },
  { hardDelete = false }: { hardDelete?: boolean },
  context: Context<Tables>,
): { readonly row: Row; readonly headers: Record<string, string> } {
  const held = entityOf(kind, table, path, hardDelete ? 'all' : 'non-deleted')
  const row = table.replace({ ...held, ...nextOf(held, context), deleted: true })
  if (hardDelete) table.delete(row.id)
  return { row, headers: { 'x-openmetadata-change': hardDelete ? 'entityDeleted' : 'entitySoftDeleted' } }
}

/** The stretches of entities that `include` lists. */
export function entitiesListed<Row extends RoleRow>(table: EntityTable<Row>, include: Include = 'non-deleted'): Stretch<Row>[] {
  return (include === 'all' ? [false, true] : [include === 'deleted']).map((deleted) => {
    const prefix = entityListedBy({ deleted, name: '' })
    return stretch(table, 'listed', { by: entityListedBy, key: ({ id }) => id }, { prefix, from: prefix, until: `${prefix.slice(0, -1)}!` })
  })
}

/** Draws what every entity has. */
export function drawHead(row: RoleRow, what: 'teams' | 'roles', context: Context<Tables>): Head {
  const { id, name, fullyQualifiedName, displayName, description, version, updatedAt, updatedBy, deleted } = row
  const named = {
    id,
    name,
    fullyQualifiedName,
    ...(displayName !== undefined && { displayName }),
    ...(description !== undefined && { description }),
  }
  return { ...named, version, updatedAt, updatedBy, href: hrefOf(context, what, id), deleted }
}

/** References to the live users that pass a test. Walks all users: only where `fields` asks for them. */
export function usersWith(context: Context<Tables>, test: (user: UserRow) => boolean): Reference[] {
  const found: Reference[] = []
  for (const user of context.tables.users.all()) if (!user.deleted && test(user)) found.push(drawReference(context, 'user', user))
  return found
}

/** Whether a relation, held by ids or names, leads to a row. */
export function leadsTo(context: Context<Tables>, kind: 'team' | 'role', names: readonly string[], id: string): boolean {
  return names.includes(id) || rowsOf(context, kind, names).some((row) => row.id === id)
}

/** The texts of a definition that are there. */
export function textsOf({
  displayName,
  description,
}: {
  displayName?: string | null
  description?: string | null
}): Pick<RoleRow, 'displayName' | 'description'> {
  return { ...(displayName != null && { displayName }), ...(description != null && { description }) }
}

function nextOf({ version }: RoleRow, context: Context<Tables>) {
  return { ...stamp(context), version: Math.round((version + 0.1) * 10) / 10 }
}
