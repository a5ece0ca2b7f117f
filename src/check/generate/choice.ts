/** Finds where a schema leaves a choice: `oneOf`, `anyOf`, `if`, and a discriminator whose schemas point back at it. */
import { unescapePointer, valueAt } from '../../openapi/pointer.ts'
import type { Choice, Node, Option } from './node.ts'

interface Discriminator {
  readonly propertyName: string
  readonly mapping?: Readonly<Record<string, string>>
}

/** The choices of the schema at a pointer that are not made yet. */
export function readChoices(json: unknown, schema: Readonly<Record<string, unknown>>, pointer: string, node: Node): Choice[] {
  const found: Choice[] = []
  const discriminator = discriminatorOf(schema)
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (!Array.isArray(schema[keyword])) continue
    const options = schema[keyword].map((_, index): Option => {
      const at = `${pointer}/${keyword}/${index}`
      return { pointers: [at], fixed: discriminator ? tagOf(json, discriminator, at) : {} }
    })
    found.push({ keyword, pointer: `${pointer}/${keyword}`, tag: discriminator?.propertyName, options })
  }
  if (schema.if !== undefined && schema.if !== true) {
    const branch = (...keywords: string[]): Option => ({
      pointers: keywords.filter((keyword) => schema[keyword] !== undefined).map((keyword) => `${pointer}/${keyword}`),
      fixed: {},
    })
    found.push({ keyword: 'if', pointer: `${pointer}/if`, tag: undefined, options: [branch('if', 'then'), branch('else')] })
  }
  if (discriminator && found.length === 0) {
    const options = heirsOf(json, discriminator, pointer)
    const own = options.find(({ pointers }) => pointers.some((at) => node.pointers.some((other) => leadsTo(json, other, at))))
    const choice = { keyword: 'discriminator', pointer: `${pointer}/discriminator`, tag: discriminator.propertyName } as const
    if (options.length > 0) found.push({ ...choice, options: own ? [own] : options })
  }
  return found.filter((choice) => !node.made.includes(choice.pointer))
}

function discriminatorOf(schema: Readonly<Record<string, unknown>>): Discriminator | undefined {
  const found = schema.discriminator as Partial<Discriminator> | undefined
  return typeof found?.propertyName === 'string' ? (found as Discriminator) : undefined
}

/** The tag that selects the schema at a pointer: as the mapping says, else its name. */
function tagOf(json: unknown, discriminator: Discriminator, pointer: string): Readonly<Record<string, unknown>> {
  const ref = (valueAt(json, pointer) as { $ref?: unknown } | undefined)?.$ref
  if (typeof ref !== 'string') return {}
  const target = decodeURIComponent(ref)
  const mapped = Object.entries(discriminator.mapping ?? {}).find(([, to]) => resolved(to) === target)?.[0]
  return { [discriminator.propertyName]: mapped ?? unescapePointer(target.slice(target.lastIndexOf('/') + 1)) }
}

/** The schemas that build on the one at a pointer, each with its tag. */
function heirsOf(json: unknown, discriminator: Discriminator, pointer: string): Option[] {
  const mapped = Object.entries(discriminator.mapping ?? {}).map(([tag, to]) => ({ tag, at: resolved(to) }))
  const schemas = (valueAt(json, '#/components/schemas') ?? {}) as Record<string, unknown>
  const heirs = Object.entries(schemas)
    .filter(([, schema]) => buildsOn(schema, pointer))
    .map(([tag]) => ({ tag, at: `#/components/schemas/${tag.replaceAll('~', '~0').replaceAll('/', '~1')}` }))
    .filter(({ at }) => !mapped.some((one) => one.at === at))
  return [...mapped, ...heirs]
    .filter(({ at }) => valueAt(json, at) !== undefined)
    .map(({ tag, at }) => ({ pointers: [at], fixed: { [discriminator.propertyName]: tag } }))
}

function buildsOn(schema: unknown, pointer: string): boolean {
  const { allOf } = (schema ?? {}) as { allOf?: unknown }
  return Array.isArray(allOf) && allOf.some(({ $ref }) => typeof $ref === 'string' && decodeURIComponent($ref) === pointer)
}

function leadsTo(json: unknown, pointer: string, target: string): boolean {
  for (let at = pointer, steps = 0; steps < 20; steps++) {
    if (at === target) return true
    const ref = (valueAt(json, at) as { $ref?: unknown } | undefined)?.$ref
    if (typeof ref !== 'string') return false
    at = decodeURIComponent(ref)
  }
  return false
}

/** A mapping names a schema by reference or by its bare name. */
function resolved(to: string): string {
  return to.startsWith('#/') ? decodeURIComponent(to) : `#/components/schemas/${to.replace(/^.*#\/components\/schemas\//, '')}`
}
