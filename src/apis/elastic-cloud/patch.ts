/** What a merge patch makes of a user, and what in it nobody, or not everybody, may change. */
import { mergePatched } from '../../http/patch.ts'
import { type Fault, problem } from '../../problem.ts'
import { isAdministrator, permissionsOf } from './access.ts'
import type { components } from './document.gen.ts'
import type { Here, Role, UserRow } from './model.ts'
import { refuse } from './problem.ts'
import { restricted } from './refusals.ts'

type Schemas = components['schemas']
type SecurityPatch = Omit<Schemas['UpdateUserSecurity'], 'roles'> & { readonly roles?: readonly Role[] | null }
type Patch = Omit<Schemas['UpdateUser'], 'security'> & { readonly security?: SecurityPatch | null }

/** What merging leaves of a user: null has taken away what it stood for. */
type Merged = Omit<UserRow, 'security'> & {
  readonly security: Omit<UserRow['security'], 'roles' | 'enabled'> & { readonly roles?: readonly Role[]; readonly enabled?: boolean }
}

/** `security: null` resets all of it. */
const RESET: SecurityPatch = { roles: null, enabled: null, password: null }

/**
 * The user with a body of PATCH applied; the same row when the body changes nothing.
 *
 * @throws Problem 400 naming each reason why it cannot be.
 */
export function patchedUser(user: UserRow, body: unknown, context: Here): UserRow {
  const patch = readPatch(body, context)
  const security = patch.security === null ? RESET : (patch.security ?? {})
  const faults = [...faultsOfModification(user), ...restrictedIn(user, patch, security, context).map((field) => restricted(field))]
  if (faults.length > 0) throw problem(400, ...faults)
  const next = applied(user, patch, security)
  // inferred: a patch that changes nothing is no update
  if (JSON.stringify(next) === JSON.stringify(user)) return user
  const metadata = { ...user.metadata, updated_by: context.caller.user, updated_at: new Date(context.chance.now()).toISOString() }
  return { ...next, metadata }
}

/** Why a user cannot be changed by anybody. */
export function* faultsOfModification({ builtin, security }: UserRow): Generator<Fault> {
  if (builtin) yield { code: 'user.cannot_modify', detail: 'Built-in users cannot be modified.' }
  if (security.security_realm.type !== 'native') {
    yield { code: 'user.cannot_modify_external', detail: 'Users of an external realm cannot be modified.' }
  }
}

/** The patch that a body means: the body itself, or what a string holds. */
function readPatch(body: unknown, context: Here): Patch {
  if (typeof body !== 'string') return body as Patch
  const value = context.quirks['patch-as-string'] ? parsed(body) : undefined
  const violations = context.judge('#/components/schemas/UpdateUser', value)
  const refusal = violations.length > 0 ? refuse(violations, context) : undefined
  if (refusal) throw refusal
  return value as Patch
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Only what can be written is merged, so that nothing else in a body, however deep, is walked.
function applied(user: UserRow, { full_name, email }: Patch, { roles, enabled, password }: SecurityPatch): UserRow {
  const written = sent({ full_name, email, security: sent({ roles, enabled, password }) })
  const { security, ...merged } = mergePatched(user, written) as Merged
  return { ...merged, security: { ...security, roles: [...new Set(security.roles ?? [])], enabled: security.enabled ?? true } }
}

function sent(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The fields of a patch that the caller may not set, or not to this value. */
function restrictedIn(user: UserRow, patch: Patch, security: SecurityPatch, context: Here): string[] {
  const { quirks, caller } = context
  const { roles, enabled, security_realm: realm } = security
  const permissions = permissionsOf(user.security.roles)
  const isStrict = quirks['restricted-fields-strict']
  const isKept = !isStrict && !quirks['restricted-fields-ignored']
  const isAdmin = isAdministrator(caller, context)
  // inferred: what repeats the value that is there sets nothing, as clients repeat the user name
  const rules: [field: string, value: unknown, isRefused: boolean | undefined][] = [
    ['user_name', patch.user_name, patch.user_name !== user.user_name],
    ['builtin', patch.builtin, isStrict || (isKept && (patch.builtin ?? false) !== user.builtin)],
    ['metadata', patch.metadata, isStrict || (isKept && !isWithin(patch.metadata, user.metadata))],
    ['security.permissions', security.permissions, isStrict || (isKept && !isSameSet(security.permissions ?? [], permissions))],
    ['security.elevated_permissions', security.elevated_permissions, isStrict],
    ['security.security_realm', realm, isStrict || !isWithin(realm, user.security.security_realm)],
    // The vendor: roles and `enabled` are for platform admins.
    ['security.roles', roles, !isAdmin && !isSameSet(roles ?? [], user.security.roles)],
    ['security.enabled', enabled, !isAdmin && (enabled ?? true) !== user.security.enabled],
  ]
  return rules.filter(([, value, isRefused]) => value !== undefined && isRefused).map(([field]) => field)
}

function isWithin(part: unknown, whole: object): boolean {
  const known = new Map<string, unknown>(Object.entries(whole))
  return Object.entries(part ?? { null: null }).every(([key, value]) => known.has(key) && known.get(key) === value)
}

function isSameSet(some: readonly unknown[], others: readonly unknown[]): boolean {
  const [a, b] = [new Set(some), new Set(others)]
  return a.size === b.size && [...a].every((one) => b.has(one))
}
