/** Values that miss an allowed one only by capitals or spaces. */
import { getAt, setAt } from '../generate/edit.ts'
import type { Ground } from './base.ts'
import { inBody, type Negative } from './candidate.ts'

/** Near misses of the enums of a body; what the rules allow all the same is left out. */
export function nearMisses(ground: Ground): Negative[] {
  const { body, session } = ground
  if (!body || !session.wants('input/case-or-trim-lenient')) return []
  const found: Negative[] = []
  const seen = new Set<string>()
  for (const { pointer, keyword, schema, value } of session.generator.boundaries(body.schema, body.value)) {
    const text = getAt(value, pointer)
    if (keyword !== 'enum' || typeof text !== 'string' || seen.has(schema)) continue
    seen.add(schema)
    const capitals = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()
    for (const [description, near] of [
      ['other capitals', capitals],
      ['a space behind it', `${text} `],
    ] as const) {
      const whole = setAt(value, pointer, near)
      if (session.contract.judge('request/body-invalid', 'request', body.schema, whole, { in: 'body' }).length === 0) continue
      const change = { pointer, keyword: 'enum', schema, description, value: whole }
      found.push({ ...inBody(ground, change, 500 + found.length, 'invalid'), slug: 'input/case-or-trim-lenient' })
    }
  }
  return found
}
