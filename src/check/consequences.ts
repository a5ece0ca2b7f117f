/** Tells what follows from an invalid request that the target accepted: it stored what the run sent, and shows it ever after. */
import type { Violation } from '../contract/violation.ts'
import { unescapePointer } from '../openapi/pointer.ts'
import { getAt } from './generate/edit.ts'
import type { Sent } from './session.ts'

/** Knows the wrong values that a target took. */
export interface Consequences {
  /** Notes an exchange, where it took something wrong in its body. */
  note(sent: Sent): void
  /** What a violation follows from, e.g. `a wrong /name (maxLength) accepted by POST /teams`; `undefined` where nothing says so. */
  causeOf(one: Violation): string | undefined
}

/** Opens it. A violation follows where the same keyword breaks on the same value of a field of the same name. */
export function createConsequences(): Consequences {
  const taken = new Map<string, string>()
  return {
    note: ({ status, case: { operation, expectation, mutation, body } }) => {
      if (expectation !== 'invalid' || status < 200 || status >= 300 || mutation?.in !== 'body' || !body || !('value' in body)) return
      if (lastOf(mutation.pointer) === undefined) return
      const key = keyOf(mutation.keyword, mutation.pointer, getAt(body.value, mutation.pointer))
      if (!taken.has(key))
        taken.set(key, `a wrong ${mutation.pointer} (${mutation.keyword}) accepted by ${operation.method} ${operation.path}`)
    },
    causeOf: ({ slug, reason, pointer, value }) =>
      slug === 'response/body-invalid' && value !== undefined ? taken.get(keyOf(reason, pointer, value)) : undefined,
  }
}

/** A value that was left out leaves no trace that only it could have left. */
function keyOf(keyword: string, pointer: string, value: unknown): string {
  return value === undefined ? '' : `${keyword}\n${lastOf(pointer)}\n${JSON.stringify(value)}`
}

/** The name of the field, without the places of items in a list. */
function lastOf(pointer: string): string | undefined {
  const name = pointer
    .replace(/(?:\/\d+)+$/, '')
    .split('/')
    .at(-1)
  return name === undefined || name === '' ? undefined : unescapePointer(name)
}
