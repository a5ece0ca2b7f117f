/** Which checks of this part belong to which kind of operation, so that the others can be left out with a reason. */
import type { Slug } from '../../contract/catalogue.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Resource } from '../resource.ts'
import type { Session } from '../session.ts'

/** What an operation does to a kind of thing. */
type Role = 'create' | 'list' | 'read' | 'replace' | 'update' | 'remove'

const NAMES: Readonly<Record<Role, string>> = {
  create: 'makes one of a kind of things',
  list: 'lists a kind of things',
  read: 'reads one thing',
  replace: 'replaces one thing by PUT',
  update: 'changes one thing by PATCH',
  remove: 'removes one thing',
}

/** The checks by the roles that they are about. */
export const ROLES: Readonly<Partial<Record<Slug, readonly Role[]>>> = {
  'state/created-not-readable': ['create'],
  'state/roundtrip-lost': ['create', 'read'],
  'state/update-not-visible': ['replace', 'update'],
  'state/put-not-idempotent': ['replace'],
  'state/put-partial': ['replace'],
  'state/put-status': ['replace'],
  'state/merge-patch-spill': ['update'],
  'state/deleted-readable': ['remove'],
  'state/delete-repeat-crash': ['remove'],
  'state/created-not-listed': ['list'],
  'state/deleted-still-listed': ['list'],
  'state/failed-write-effect': ['create', 'replace', 'update'],
  'state/parent-isolation': ['read', 'list', 'replace', 'update', 'remove'],
  'state/pagination-incoherent': ['list'],
  'state/filter-ignored': ['list'],
  'state/sort-ignored': ['list'],
  'state/list-detail-mismatch': ['list'],
  'state/etag-incoherent': ['read', 'replace', 'update'],
  'state/ids-reused': ['create'],
  'http/location-dangling': ['create'],
  'http/head-differs': ['read'],
  'http/safe-method-mutates': ['read'],
}

/** Books why each check that an operation does not concern is not run; what is decided later outweighs it. */
export function leaveOut(session: Session): void {
  const roles = rolesOf(session.resources)
  for (const operation of session.operations) {
    const own = roles.get(operation.key) ?? new Set<Role>()
    for (const [slug, wanted] of Object.entries(ROLES) as [Slug, readonly Role[]][]) {
      if (!wanted.some((role) => own.has(role)))
        session.notRun(operation, slug, `only for what ${wanted.map((role) => NAMES[role]).join(', or ')}`)
    }
    if (own.size > 0 && !session.resources.some((resource) => resource.parent && has(resource, operation))) {
      session.notRun(operation, 'state/parent-isolation', 'nothing lies above these things')
    }
  }
}

function has(resource: Resource, { key }: Operation): boolean {
  return (Object.keys(NAMES) as Role[]).some((role) => resource[role]?.key === key)
}

function rolesOf(resources: readonly Resource[]): Map<string, Set<Role>> {
  const found = new Map<string, Set<Role>>()
  for (const resource of resources) {
    for (const role of Object.keys(NAMES) as Role[]) {
      const operation = resource[role]
      if (operation) found.set(operation.key, (found.get(operation.key) ?? new Set()).add(role))
    }
  }
  return found
}
