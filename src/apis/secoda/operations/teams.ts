/** What each operation on Secoda's teams does. */
import type { Behaviours, Input } from '../../../api.ts'
import { created, noContent, ok } from '../../../http/reply.ts'
import { problem } from '../../../problem.ts'
import { limitsOf, mayWrite, teamsOf } from '../access.ts'
import type { operations as Operations } from '../document.gen.ts'
import { follow, membersOf } from '../members.ts'
import { circle, momentOf, newTeam, type SecodaContext, type Tables, type TeamRow, type tables } from '../model.ts'
import { inOrder, type Listing, ofRows, pageOf } from '../page.ts'
import { teamRefused } from '../problem.ts'
import { assertNone, changes, existing, idsOf, unknown } from '../references.ts'
import { isOn } from '../refuse.ts'
import { showTeam } from '../shown.ts'

const TYPE_MISSING = { code: 'required', field: 'type', detail: 'This field is required.' }

type Own = 'listTeams' | 'createTeam' | 'getTeam' | 'updateTeam' | 'deleteTeam'

/** The operations on teams. */
// inferred: two teams may have one name; spaces around a name are dropped
export const teams: Pick<Behaviours<Operations, typeof tables>, Own> = {
  listTeams: ({ query }, context) =>
    ok(pageOf(teamsSeen(query, context), query.page ?? 1, (team) => showTeam(team, context.quirks), context)),

  createTeam: ({ body }, context) => {
    const { tables, chance, quirks } = context
    const { name, type, icon = null, description = null } = body
    if (type === undefined && quirks['team-type-required']) throw teamRefused(quirks, TYPE_MISSING)
    const members = idsOf(body.members)
    assertNone(unknown('members', members, tables.users))
    const team = tables.teams.insert(newTeam(chance, { name: name.trim(), icon, description, ...(type && { type }) }))
    setMembers(team, members, tables)
    return created(showTeam(team, quirks))
  },

  getTeam: ({ path }, context) => {
    // inferred: to a guest, other teams than its own are not there
    const limits = limitsOf(context)
    const team = existing('Team', path.team_id, context.tables.teams, context, ({ id }) => limits?.includes(id) ?? true)
    return ok(showTeam(team, context.quirks))
  },

  updateTeam: ({ path, body = {} }, context) => {
    // inferred: whatever else the body holds is ignored; without a body nothing changes but the time
    const { tables, chance, quirks } = context
    const held = existing('Team', path.team_id, tables.teams, context)
    const { name = held.name, type = held.type, icon = held.icon, description = held.description } = body
    const members = body.members && idsOf(body.members)
    assertNone(unknown('members', members ?? [], tables.users))
    const team = tables.teams.replace({ ...held, name: name.trim(), type, icon, description, updated_at: momentOf(chance) })
    if (members) setMembers(team, members, tables)
    return ok(showTeam(team, quirks))
  },

  deleteTeam: ({ path }, context) => {
    const { tables } = context
    const team = existing('Team', path.team_id, tables.teams, context)
    // inferred: what a deleted team owned moves to the default team, so that one stays
    if (team.is_default_team) throw problem(400, { code: 'invalid', detail: 'The default team cannot be deleted.' })
    // inferred: a guest of this team alone stays, and sees nobody
    setMembers(team, [], tables)
    tables.teams.delete(team.id)
    return noContent()
  },
}

function teamsSeen(query: Input<Operations['listTeams']>['query'], context: SecodaContext): Listing<TeamRow> {
  const { tables } = context
  const limits = isOn(query.only_joined) ? teamsOf(context) : limitsOf(context)
  const archived = isOn(query.include_archived)
  if (!limits && !isOn(query.only_write)) return inOrder(tables.teams, archived ? 'created' : 'active')
  const rows = limits ? limits.flatMap((id) => tables.teams.get(id) ?? []) : [...tables.teams.all()]
  return ofRows(rows.filter((team) => (archived || !team.archived) && (!isOn(query.only_write) || mayWrite(context, team.id))))
}

/** Makes these users the members of a team. In the default team, who is no guest stays. */
function setMembers({ id, is_default_team }: TeamRow, wanted: readonly string[], tables: Tables): void {
  const { joining, leaving } = changes(membersOf(tables, circle('team', id)), wanted)
  for (const user of leaving) {
    if (!is_default_team || user.role === 'guest') tables.users.replace({ ...user, teams: user.teams.filter((team) => team !== id) })
  }
  for (const key of joining) {
    const user = tables.users.get(key)
    if (user) tables.users.replace({ ...user, teams: [...user.teams, id] })
  }
  follow(tables)
}
