/** References between entities: from the names or ids that clients send to rows, and from rows to what is answered. */
import type { Context } from '../../api.ts'
import type { components } from './document.gen.ts'
import type { EntityRow, Tables } from './model.ts'
import { notFound } from './problem.ts'

/** What a user can refer to. */
export type Kind = 'team' | 'role' | 'persona' | 'domain'

/** A reference as it is answered. */
export type Reference = components['schemas']['ResolvedReference']

type Entities = Context<Tables>['tables']

/** The ids of what is named, each once. inferred: throws a 404 for what does not exist or is deleted, whatever its kind. */
export function resolve(tables: Entities, kind: Kind, names: readonly string[]): string[] {
  const ids = names.map((name) => {
    const row = lookUp(tables, kind, name)
    if (!row) throw notFound(kind, name)
    return row.id
  })
  return [...new Set(ids)]
}

/** References to what still exists and is not deleted. */
export function refer(tables: Entities, kind: Kind, names: readonly string[]): Reference[] {
  return names.flatMap((name) => {
    const row = lookUp(tables, kind, name)
    return row ? [draw(kind, row)] : []
  })
}

function lookUp(tables: Entities, kind: Kind, name: string): EntityRow | undefined {
  const table = tables[`${kind}s`]
  const row = table.get(name.toLowerCase()) ?? table.find('fullyQualifiedName', name)
  return row?.deleted ? undefined : row
}

function draw(type: Kind, { id, name, fullyQualifiedName, displayName, deleted }: EntityRow): Reference {
  return { id, type, name, fullyQualifiedName, ...(displayName !== undefined && { displayName }), deleted }
}
