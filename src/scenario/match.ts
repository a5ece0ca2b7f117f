/** Compares an answer with what a story expects, and says where the two differ. */

/** One place where an answer is not as expected. */
export interface Difference {
  /** JSON Pointer from the answer: `/status`, `/headers/location`, `/body/email`. */
  readonly pointer: string
  readonly expected: unknown
  readonly found: unknown
}

const LIKES: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: (value) => value !== undefined,
  absent: (value) => value === undefined,
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  'date-time': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/i.test(value),
}

/** Every difference: objects are compared as subsets, arrays by length and order, `{ $like }` loosely. */
export function differences(expected: unknown, found: unknown, pointer = ''): Difference[] {
  const like = likeOf(expected)
  if (like) return LIKES[like]?.(found) ? [] : [{ pointer, expected, found }]
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [{ pointer, expected, found }]
    return expected.flatMap((item, index) => differences(item, found[index], `${pointer}/${index}`))
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return [{ pointer, expected, found }]
    return Object.entries(expected).flatMap(([key, value]) => {
      const part = Object.hasOwn(found, key) ? (found as Record<string, unknown>)[key] : undefined
      return differences(value, part, `${pointer}/${key}`)
    })
  }
  return Object.is(expected, found) ? [] : [{ pointer, expected, found }]
}

function likeOf(expected: unknown): string | undefined {
  if (typeof expected !== 'object' || expected === null || !('$like' in expected)) return undefined
  return String(expected.$like)
}

/** A copy in which each `{ "$from": "step#/pointer" }` is the value that an earlier answer had there. */
export function resolveFrom(value: unknown, answers: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveFrom(item, answers))
  if (typeof value !== 'object' || value === null) return value
  if ('$from' in value) return readFrom(String(value.$from), answers)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolveFrom(part, answers)]))
}

function readFrom(reference: string, answers: ReadonlyMap<string, unknown>): unknown {
  const [step = '', pointer = ''] = reference.split('#')
  if (!answers.has(step)) throw new Error(`"$from": ${JSON.stringify(reference)} names a step that has not been played`)
  let value: unknown = answers.get(step)
  for (const key of pointer.split('/').slice(1)) {
    const plain = key.replaceAll('~1', '/').replaceAll('~0', '~')
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, plain) ? (value as Record<string, unknown>)[plain] : undefined
  }
  if (value === undefined) throw new Error(`"$from": ${JSON.stringify(reference)} leads to nothing in the answer of that step`)
  return value
}
