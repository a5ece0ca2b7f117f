/** Reads what an answer complains of, so that a rule of the API's own is not taken for a breach of the contract. */

import { createFlattener } from '../generate/flatten.ts'
import { nodeAt } from '../generate/node.ts'
import { isReference } from '../generate/text.ts'
import type { Sent } from '../session.ts'
import type { Ground } from './base.ts'

/** Words that most errors hold, whatever they are about. */
const WORDS_OF_ERRORS = [
  'code',
  'type',
  'message',
  'title',
  'status',
  'detail',
  'details',
  'error',
  'errors',
  'name',
  'value',
  'description',
  'field',
  'fields',
  'id',
  'path',
  'in',
  'is',
  'on',
  'at',
  'reason',
  'instance',
  'body',
]

/** Names of fields under which an answer of 2xx tells of failures. */
const FAILURES = /^(?:errors?|fail(?:ed|ures?)?\w*|rejected|invalid\w*|numberOfRowsFailed|failedRequest)$/i

/** Whether a success tells of a failure inside it, as answers to bulk requests do. */
export function tellsFailure(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > 4) return false
  if (Array.isArray(value)) return value.slice(0, 20).some((item) => tellsFailure(item, depth + 1))
  return Object.entries(value).some(([name, part]) => {
    if (FAILURES.test(name) && weighs(part)) return true
    if (/^status$/i.test(name) && typeof part === 'string' && /^(?:fail\w*|error|rejected|partial\w*)$/i.test(part)) return true
    return tellsFailure(part, depth + 1)
  })
}

function weighs(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return value !== false && value !== 0 && value !== '' && value !== null && value !== undefined
}

/** The names among `names` that the answer speaks of, in whatever capitals. */
export function namedIn({ exchange }: Sent, names: Iterable<string>): string[] {
  const body = exchange?.response.body
  if (typeof body !== 'string') return []
  const text = body.slice(0, 20_000)
  const named = (name: string) => new RegExp(`(?:^|[^\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[^\\w-]|$)`, 'i')
  return [...names].filter((name) => named(name).test(text))
}

/** Whether an answer says that something that was named does not exist. */
export function missesOthers({ exchange }: Sent): boolean {
  const body = exchange?.response.body
  return typeof body === 'string' && /not exist|not found|no such|unknown (?:id|key)|invalid pk/i.test(body.slice(0, 4000))
}

/** All names of properties in a value. */
export function namesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value.slice(0, 50)) namesIn(item, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      found.add(name)
      namesIn(part, found)
    }
  }
  return found
}

/** Whether a value speaks of other things by their ids: what it names may not exist. */
export function speaksOfOthers(value: unknown): boolean {
  return (
    [...namesIn(value)].some((name) => isReference(name) || /^(?:id|uuid)s?$/i.test(name)) ||
    /"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/i.test(JSON.stringify(value) ?? '')
  )
}

/** All names of fields that a request of an operation may have. */
export function fieldsOf({ session, body, operation }: Ground): Set<string> {
  const found = new Set(operation.parameters.map(({ name }) => name))
  if (!body) return found
  const flat = createFlattener(session.document)
  for (const [name, node] of flat(nodeAt(body.schema)).properties) {
    found.add(name)
    for (const inner of flat(node).properties.keys()) found.add(inner)
  }
  return namesIn(body.value, found)
}

/** Whether an answer complains of something else than the field that was changed. */
export function blamesAnother(sent: Sent, field: string, fields: ReadonlySet<string>): boolean {
  const { body, query } = sent.case
  const names = namesIn([body && 'value' in body ? body.value : undefined, query], new Set(fields))
  names.delete(field)
  // An error's own words, such as `message`, are fields of many requests too.
  for (const word of WORDS_OF_ERRORS) names.delete(word)
  return namedIn(sent, [field]).length === 0 && namedIn(sent, names).length > 0
}
