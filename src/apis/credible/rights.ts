/** Who may do what, by operation: one table of rights, and how each is found out. */
import type { Caller } from '../../http/caller.ts'
import type { Operation } from '../../openapi/operation.ts'
import { accountOf, identitiesOf, isSystemAdmin, levelOf, managesGroup } from './access.ts'
import type { operations as Operations } from './document.gen.ts'
import type { Here } from './model.ts'
import { no } from './problem.ts'
import type { Level } from './tables/permissions.ts'
import { addressOf, type UserRow } from './tables/users.ts'

/** The user at an address of a path. The two kinds never meet: an e-mail has an `@`, which a user name may not hold. */
export function userAt(tables: Here['tables'], address: string): UserRow | undefined {
  // inferred: the pages know the e-mail only; the user name is understood too.
  return address.includes('@') ? tables.users.find('email', addressOf(address)) : tables.users.find('userName', address)
}

/** What a caller is where the request leads: in the organization, the project and the group of the path. */
interface Standing {
  readonly organization: Level | undefined
  readonly project: Level | undefined
  readonly inGroup: boolean
  readonly managesGroup: boolean
}

interface Right {
  readonly of: string
  holds(standing: Standing): boolean
}

// inferred: an admin of an organization is an admin of its projects and groups; a system admin is one of everything.
const orgAdmin: Right = { of: 'an admin of the organization', holds: ({ organization }) => organization === 'admin' }
const orgModeler: Right = {
  of: 'an admin or modeler of the organization',
  holds: ({ organization }) => organization === 'admin' || organization === 'modeler',
}
const orgReader: Right = { of: 'somebody with access to the organization', holds: ({ organization }) => organization !== undefined }
const groupAdmin: Right = { of: 'an admin of the group', holds: (standing) => orgAdmin.holds(standing) || standing.managesGroup }
// inferred: whoever is in a group may see it, even without a permission on the organization.
const groupReader: Right = {
  of: 'somebody with access to the group',
  holds: (standing) => orgReader.holds(standing) || standing.inGroup,
}
// inferred: who may look at the permissions of the organization may look at the tokens of its groups; the page names no right.
const tokenReader: Right = {
  of: 'an admin of the group or a modeler of the organization',
  holds: (standing) => groupAdmin.holds(standing) || orgModeler.holds(standing),
}
const projectAdmin: Right = {
  of: 'an admin of the project',
  holds: (standing) => orgAdmin.holds(standing) || standing.project === 'admin',
}
const projectModeler: Right = {
  of: 'an admin or modeler of the project',
  holds: (standing) => projectAdmin.holds(standing) || standing.project === 'modeler',
}
// A permission on the organization alone opens no project: the guide says so.
const projectReader: Right = {
  of: 'somebody with a permission on the project',
  holds: (standing) => orgAdmin.holds(standing) || standing.project !== undefined,
}

const RIGHTS: Readonly<Record<keyof Operations, Right | 'everybody' | 'systemAdmin' | 'self'>> = {
  createUser: 'systemAdmin',
  // inferred: everybody who is let in may read a user; the page says nothing of rights.
  getUser: 'everybody',
  updateUser: 'self',
  // inferred: deleting a user needs a system admin as creating does; the page says nothing of rights.
  deleteUser: 'systemAdmin',
  createSystemPermission: 'systemAdmin',
  // inferred: the "appropriate organizational creation rights" of the page are nobody's but a system admin's.
  createOrganization: 'systemAdmin',
  getOrganization: orgReader,
  updateOrganization: orgAdmin,
  listOrganizationPermissions: orgModeler,
  getOrganizationPermission: orgModeler,
  createOrganizationPermission: orgAdmin,
  updateOrganizationPermission: orgAdmin,
  deleteOrganizationPermission: orgAdmin,
  createGroup: orgAdmin,
  getGroup: groupReader,
  updateGroup: groupAdmin,
  deleteGroup: orgAdmin,
  listGroupMembers: groupReader,
  addGroupMembers: groupAdmin,
  removeGroupMembers: groupAdmin,
  updateGroupMemberStatus: groupAdmin,
  listGroupTokens: tokenReader,
  createGroupToken: groupAdmin,
  listProjects: orgReader,
  createProject: orgAdmin,
  getProject: projectReader,
  updateProject: projectAdmin,
  deleteProject: projectAdmin,
  listProjectPermissions: projectReader,
  getProjectPermission: projectReader,
  createProjectPermission: projectAdmin,
  updateProjectPermission: projectAdmin,
  deleteProjectPermission: projectAdmin,
  deletePackagePermission: projectModeler,
}

/** Throws a 403 when a caller lacks the right, and a 401 where its kind of credential does not count. */
// inferred: the status; the pages tell who may do most of this and not how others are refused.
export function permit(caller: Caller, operation: Operation, context: Here): void {
  const { tables, params, quirks, request } = context
  if (!quirks['api-keys'] && /^apikey\s/i.test(request.headers.get('authorization') ?? '')) throw no(401, 'A bearer token is required')
  const right = RIGHTS[operation.key as keyof Operations]
  if (right === 'everybody' || isSystemAdmin(caller, tables)) return
  if (right === 'systemAdmin') throw no(403, 'Only a system admin may do this')
  if (right === 'self') {
    const self = accountOf(caller, tables)
    if (self && userAt(tables, params.userName ?? '')?.id === self.id) return
    throw no(403, 'Only a system admin or the user in question may do this')
  }
  if (operation.method === 'POST' && asksForAccess(request) && operation.key.endsWith('Permission')) return
  if (!right.holds(standingOf(identitiesIn(caller, context), context))) throw no(403, `Only ${right.of} may do this`)
}

/** Which projects of the organization of the path a caller may see. */
export function projectsSeenBy(caller: Caller, context: Here): (project: string) => boolean {
  if (isSystemAdmin(caller, context.tables)) return () => true
  const identities = identitiesIn(caller, context)
  return (project) => projectReader.holds(standingOf(identities, context, project))
}

function identitiesIn(caller: Caller, { tables, params }: Here): string[] {
  return identitiesOf(caller, tables, params.organizationName ?? '')
}

function standingOf(identities: readonly string[], { tables, params, quirks }: Here, project = params.projectName): Standing {
  const { organizationName: organization = '', groupName } = params
  const counted = (level: Level | undefined, least: Level) => (level === 'modeler' && !quirks['modelers-act'] ? least : level)
  const inOrganization = counted(levelOf(tables, { organization }, identities), 'member')
  return {
    organization: inOrganization === 'member' && !quirks['members-enter'] ? undefined : inOrganization,
    project: project === undefined ? undefined : counted(levelOf(tables, { organization, project }, identities), 'viewer'),
    inGroup: groupName !== undefined && identities.includes(`group:${groupName}`),
    managesGroup: groupName !== undefined && managesGroup(tables, organization, groupName, identities),
  }
}

function asksForAccess({ url }: Request): boolean {
  return new URL(url).searchParams.get('requestPermission') === 'true'
}
