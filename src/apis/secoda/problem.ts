/** How Secoda says no: a refusal as a body of Django REST Framework, or of Django Ninja where teams are said to use it. */
import { type Reply, reply } from '../../http/reply.ts'
import { type Fault, type Problem, problem } from '../../problem.ts'
import type { SecodaContext } from './model.ts'
import { Throttled } from './throttle.ts'

// inferred: all shapes and words here are the frameworks', which the vendor's pages point to but do not name

/** The field that stands for the whole body. */
export const NOT_FIELD = 'non_field_errors'

const UNPROCESSABLE = 422

/** The refusal of a team's fields. */
export function teamRefused(quirks: SecodaContext['quirks'], ...faults: Fault[]): Problem {
  return problem(quirks['teams-unprocessable'] ? UNPROCESSABLE : 400, ...faults)
}

/** Draws a refusal: a map of fields to messages, or one `detail` where no field is to blame. */
export function draw(refusal: Problem): Reply {
  const { status, faults } = refusal
  if (status === UNPROCESSABLE) return reply(status, { detail: faults.map(asNinja) })
  const headers = headersOf(refusal)
  const fields = new Map<string, Set<string>>()
  for (const { field, detail } of faults) {
    if (field === undefined) return reply(status, { detail }, headers)
    fields.set(field, (fields.get(field) ?? new Set()).add(detail))
  }
  return reply(status, Object.fromEntries([...fields].map(([field, details]) => [field, [...details]])), headers)
}

function headersOf(refusal: Problem): Record<string, string> | undefined {
  if (refusal instanceof Throttled) return { 'retry-after': String(refusal.wait) }
  return refusal.status === 401 ? { 'www-authenticate': 'Bearer' } : undefined
}

/** The words of Pydantic for what Django REST Framework calls by these codes. */
const PYDANTIC: Readonly<Record<string, readonly [type: string, msg: string]>> = {
  required: ['missing', 'Field required'],
  null: ['string_type', 'Input should be a valid string'],
  invalid: ['string_type', 'Input should be a valid string'],
  not_a_list: ['list_type', 'Input should be a valid list'],
  not_a_uuid: ['uuid_parsing', 'Input should be a valid UUID'],
  invalid_choice: ['enum', "Input should be 'OPEN' or 'CLOSED'"],
}

function asNinja({ code, field, detail }: Fault): { type: string; loc: string[]; msg: string } {
  if (field === NOT_FIELD) return { type: 'model_attributes_type', loc: ['body', 'payload'], msg: 'Input should be a valid dictionary' }
  const [type, msg] = PYDANTIC[code] ?? ['value_error', detail]
  return { type, loc: ['body', 'payload', ...(field === undefined ? [] : [field])], msg }
}
