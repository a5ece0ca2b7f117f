/** Says in one sentence what the answers of a whole run look like, where that is more likely than that every operation is wrong. */
import type { Operation } from '../openapi/operation.ts'
import type { Seen } from './seen.ts'

/** What is known of a run when it ends. */
export interface Answered {
  readonly declared: number
  readonly operations: readonly Operation[]
  readonly seen: Seen
  readonly base: string
  /** The bases that the document names. */
  readonly servers: readonly string[]
  /** Answers that said they are HTML, and all answers. */
  readonly html: number
  readonly answers: number
  /** Whether a valid credential was given. */
  readonly hasCredential: boolean
  /** Where the first redirect leads. */
  readonly location: string | undefined
  /** Why nothing was tested. */
  readonly untested: string | undefined
}

/** So few answers say nothing of a server. */
const LEAST = 3
/** Nobody needs more of an address to know it. */
const MOST_LOCATION = 120

/** The notes of a run. */
export function suspicions(answered: Answered): string[] {
  const suspected = suspicion(answered)
  const { untested } = answered
  return suspected ?? (untested === undefined ? [] : [untested])
}

function suspicion({
  declared,
  operations,
  seen,
  base,
  servers,
  html,
  answers,
  hasCredential,
  location,
  untested,
}: Answered): string[] | undefined {
  if (declared === 0) return ['the document declares no operation']
  if (operations.length === 0) return ['no operation is left by --only, --skip and the preset']
  if (answers < LEAST) return undefined
  const statuses = new Set(operations.flatMap(({ key }) => [...seen.of(key).statuses]))
  const all = (wanted: readonly number[]) => statuses.size > 0 && [...statuses].every((status) => wanted.includes(status))
  const named = servers.length > 0 ? `; the document names ${servers.slice(0, 3).join(', ')}` : ''
  if (all([404]) || all([404, 405])) return [`every request was answered 404: the base ${base} seems wrong${named}`]
  if (html === answers) return [`every answer was HTML: ${base} does not seem to be the base of the API${named}`]
  if (all([401]) || all([401, 403]))
    return [
      `every request was answered 401 or 403: ${hasCredential ? 'the credential that was given is refused everywhere' : 'give a valid credential with --header or --credentials'}`,
    ]
  if (untested !== undefined && statuses.size > 0 && [...statuses].every((status) => status >= 300 && status < 400)) {
    const to = location === undefined ? '' : `, such as to ${location.slice(0, MOST_LOCATION)}`
    return [`every request was answered with a redirect${to}: redirects are not followed, so give --url the base that they lead to`]
  }
  return undefined
}
