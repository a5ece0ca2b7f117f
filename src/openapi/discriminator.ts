/** Discriminators: which schema the tag of an object selects. */
import type { OpenApiJson } from './json.ts'
import { decoded, escapePointer, unescapePointer, valueAt } from './pointer.ts'

/** A discriminator that leads somewhere for every one of its tags. */
export interface Discriminator {
  /** The name of the property that holds the tag. */
  readonly property: string
  /** The pointers of the schemas by tag; one schema may have several tags. */
  readonly targets: ReadonlyMap<string, string>
  /** Whether it chooses among `oneOf` or `anyOf`, or among the schemas that have its own in their `allOf`. */
  readonly among: 'oneOf' | 'anyOf' | 'children'
  /** Tags that the document lists and that select nothing. */
  readonly others: readonly string[]
  /** Whether tags that the document does not name may come. */
  readonly open: boolean
}

type Schema = Record<string, unknown>

const SCHEMAS = '#/components/schemas/'
const children = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

/** The discriminator of the schema at a pointer; `undefined` where it has none, or one that is broken. */
export function discriminatorAt(root: OpenApiJson, pointer: string, schema: Schema): Discriminator | undefined {
  const { propertyName, mapping, defaultMapping } = (isSchema(schema.discriminator) ? schema.discriminator : {}) as Schema
  if (typeof propertyName !== 'string') return undefined
  const among = Array.isArray(schema.oneOf) ? 'oneOf' : Array.isArray(schema.anyOf) ? 'anyOf' : 'children'
  const branches = among === 'children' ? childrenOf(root, pointer) : referencesOf(schema[among] as unknown[])
  if (!branches) return undefined
  const targets = new Map<string, string>()
  for (const [tag, target] of Object.entries(isSchema(mapping) ? mapping : {})) {
    const at = targetOf(root, target)
    if (at === undefined) return undefined
    targets.set(tag, at)
  }
  const mapped = new Set(targets.keys())
  for (const branch of [...branches, ...(among === 'children' ? [pointer] : [])]) {
    // A schema that says which tags it takes need not be called after them. The parent lists those of its children.
    const values = tagsOf(root, branch, propertyName, branch !== pointer)
    // Tags are texts: what lists anything else is told apart by its schemas alone.
    if (!values) return undefined
    const names = branch.startsWith(SCHEMAS) ? [unescapePointer(branch.slice(SCHEMAS.length))] : []
    if (values.length + names.length === 0 && ![...targets.values()].includes(branch)) return undefined
    for (const tag of [...values, ...names]) {
      if (mapped.has(tag)) continue
      // Two schemas that take one tag: it selects neither.
      if ((targets.get(tag) ?? branch) !== branch) return undefined
      targets.set(tag, branch)
    }
  }
  const tag = valueAt(root, `${pointer}/properties/${escapePointer(propertyName)}`)
  const open = typeof defaultMapping === 'string' || (isSchema(tag) && 'x-extensible-enum' in tag)
  const listed = isSchema(tag) && Array.isArray(tag.enum) ? tag.enum.filter((value): value is string => typeof value === 'string') : []
  // A parent without children that nothing is mapped to selects nothing: it only names the property.
  const selects = [...targets.values()].some((target) => target !== pointer)
  return selects ? { property: propertyName, targets, among, others: listed.filter((value) => !targets.has(value)), open } : undefined
}

/** The pointers of branches that are references; `undefined` when one is an object of its own. */
function referencesOf(branches: readonly unknown[]): string[] | undefined {
  const objects = branches.filter((branch) => !isSchema(branch) || branch.type !== 'null')
  const found = objects.flatMap((branch) =>
    isSchema(branch) && typeof branch.$ref === 'string' && branch.$ref.startsWith('#/') ? [decoded(branch.$ref)] : [],
  )
  return found.length === objects.length ? found : undefined
}

/** What a mapping leads to: it gives the name of a schema or a reference to one. */
function targetOf(root: OpenApiJson, target: unknown): string | undefined {
  if (typeof target !== 'string') return undefined
  const named = `${SCHEMAS}${escapePointer(target)}`
  const at = target.startsWith('#/') ? decoded(target) : named
  return valueAt(root, at) === undefined ? undefined : at
}

/** The values that the schema at a pointer lets a property have, as far as it lists them; `undefined` where some are no texts. */
function tagsOf(root: OpenApiJson, pointer: string, property: string, several: boolean, depth = 0): string[] | undefined {
  const schema = valueAt(root, pointer)
  if (!isSchema(schema) || depth > 8) return []
  const parts = [
    ...(typeof schema.$ref === 'string' && schema.$ref.startsWith('#/') ? [decoded(schema.$ref)] : []),
    ...(Array.isArray(schema.allOf) ? [...schema.allOf.keys()].map((index) => `${pointer}/allOf/${index}`) : []),
  ]
  const tag = valueAt(root, `${pointer}/properties/${escapePointer(property)}`)
  const own = isSchema(tag) ? [tag.const, ...(Array.isArray(tag.enum) && (several || tag.enum.length === 1) ? tag.enum : [])] : []
  const values = own.filter((value): value is string => typeof value === 'string')
  if (values.length > 0) return values
  if (own.some((value) => value !== undefined && value !== null)) return undefined
  const further = parts.map((part) => tagsOf(root, part, property, part.startsWith(`${pointer}/`) && several, depth + 1))
  return further.includes(undefined) ? undefined : (further.find((tags) => tags !== undefined && tags.length > 0) ?? [])
}

/** The schemas whose `allOf` leads, over any number of steps, to the one at a pointer. */
function childrenOf(root: OpenApiJson, pointer: string): readonly string[] {
  const known = children.get(root) ?? parentsOf(root)
  children.set(root, known)
  const found = new Set<string>()
  const add = (parent: string) => {
    for (const child of known.get(parent) ?? []) {
      if (found.has(child)) continue
      found.add(child)
      add(child)
    }
  }
  add(pointer)
  return [...found]
}

function parentsOf(root: OpenApiJson): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(root.components?.schemas ?? {})) {
    const parts = (schema as Schema | undefined)?.allOf
    for (const part of Array.isArray(parts) ? parts : []) {
      if (!isSchema(part) || typeof part.$ref !== 'string') continue
      const parent = decoded(part.$ref)
      found.set(parent, [...(found.get(parent) ?? []), `${SCHEMAS}${escapePointer(name)}`])
    }
  }
  return found
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
