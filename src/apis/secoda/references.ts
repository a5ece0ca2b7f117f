/** Ids in requests: how they are kept, what they lead to, and what is said of those that lead nowhere. */
import { type Fault, type Problem, problem } from '../../problem.ts'
import type { Role, SecodaContext, Tables, UserRow } from './model.ts'

interface Named<Row> {
  get(id: string): Row | undefined
}

/** What stands under an id of a path. Throws the 404 of this model when nothing does, or what does may not be seen. */
export function existing<Row>(
  model: string,
  id: string,
  table: Named<Row>,
  { quirks }: Pick<SecodaContext, 'quirks'>,
  isSeen: (row: Row) => boolean = () => true,
): Row {
  const row = table.get(id.toLowerCase())
  if (!row || !isSeen(row)) throw notFound(quirks['not-found-names-model'] ? `No ${model} matches the given query.` : 'Not found.')
  return row
}

function notFound(detail: string): Problem {
  return problem(404, { code: 'not_found', detail })
}

/** Ids as they are kept: each once, in small letters and without the prefix that the uuid format allows. */
export function idsOf(ids: readonly string[] = []): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase().replace('urn:uuid:', '')))]
}

/** What is said of ids that are in no table. */
export function unknown(field: string, ids: readonly string[], table: Named<unknown>): Fault[] {
  return ids
    .filter((id) => table.get(id) === undefined)
    .map((id) => ({ code: 'does_not_exist', field, detail: `Invalid pk "${id}" - object does not exist.` }))
}

/** A refusal of fields, when there is anything to refuse. */
export function assertNone(faults: readonly Fault[]): void {
  if (faults.length > 0) throw problem(400, ...faults)
}

/** Who joins and who leaves when a list of members becomes another one. */
export function changes(now: readonly UserRow[], wanted: readonly string[]): { joining: string[]; leaving: UserRow[] } {
  const [held, next] = [new Set(now.map(({ id }) => id)), new Set(wanted)]
  return { joining: wanted.filter((id) => !held.has(id)), leaving: now.filter(({ id }) => !next.has(id)) }
}

/** Every member but a guest joins the default team. */
export function withDefault(teams: string[], role: Role, tables: Tables): string[] {
  const general = defaultTeam(tables)
  return role === 'guest' || !general || teams.includes(general) ? teams : [general, ...teams]
}

/** The team that every member but a guest is in, where there is one. */
export function defaultTeam(tables: Tables): string | undefined {
  return tables.teams.find('default', 'yes')?.id
}
