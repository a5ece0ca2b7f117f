/** Tells whether a schema, or one that it leads to, has a keyword. */
import type { OpenApiJson } from '../openapi/json.ts'
import { decoded, valueAt } from '../openapi/pointer.ts'

const known = new WeakMap<OpenApiJson, Map<string, boolean>>()

/** Members of a schema that hold values, not schemas. */
const VALUES = new Set(['example', 'examples', 'default', 'enum', 'const', 'required', 'mapping'])

/** Whether a keyword stands anywhere in the schema at a pointer, references followed. */
export function mentions(root: OpenApiJson, pointer: string, keyword: string): boolean {
  const answers = known.get(root) ?? new Map<string, boolean>()
  known.set(root, answers)
  const key = `${keyword} ${pointer}`
  const answer = answers.get(key) ?? look(root, pointer, keyword)
  answers.set(key, answer)
  return answer
}

function look(root: OpenApiJson, pointer: string, keyword: string): boolean {
  const seen = new Set<unknown>()
  const todo: unknown[] = [valueAt(root, pointer)]
  for (let part = todo.pop(); part !== undefined || todo.length > 0; part = todo.pop()) {
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    seen.add(part)
    if (Object.hasOwn(part, keyword) && (part as Record<string, unknown>)[keyword] !== false) return true
    const { $ref } = part as { $ref?: unknown }
    if (typeof $ref === 'string') todo.push(valueAt(root, decoded($ref)))
    for (const [name, inner] of Object.entries(part)) {
      // A property may be called as a keyword: what lies beneath `properties` is looked at by name.
      if (name === 'properties' && typeof inner === 'object' && inner !== null) todo.push(...Object.values(inner))
      else if (!VALUES.has(name)) todo.push(inner)
    }
  }
  return false
}
