/** What a `$ref` in a schema leads to, by pointer, anchor or `$id`. */
import type { OpenApiJson } from './json.ts'
import { decoded, escapePointer, valueAt } from './pointer.ts'

interface Names {
  /** Schemas that have an `$id`, by their pointers and by their URIs. */
  readonly resources: ReadonlyMap<string, string>
  readonly byUri: ReadonlyMap<string, string>
  /** Anchors, by the pointer of their resource (`#` for the document) and their name. */
  readonly anchors: ReadonlyMap<string, string>
}

const BASE = 'doppel:///'
const names = new WeakMap<object, Names>()

/** The plain pointer that a reference in the schema at a pointer leads to; `undefined` where it leaves the document. */
export function referenceOf(root: OpenApiJson, at: string, reference: string): string | undefined {
  if (reference.startsWith('#/')) {
    const plain = decoded(reference)
    // Only a document whose root does not have it is searched for schemas that are resources of their own.
    if (valueAt(root, plain) !== undefined) return plain
    const resource = resourceOf(root, at)
    return resource === '#' ? plain : resource + plain.slice(1)
  }
  const resource = resourceOf(root, at)
  if (reference === '#') return resource
  if (reference.startsWith('#')) {
    const { anchors } = namesOf(root)
    return anchors.get(`${resource} ${reference.slice(1)}`) ?? anchors.get(`# ${reference.slice(1)}`)
  }
  return byUri(root, resource, reference)
}

function byUri(root: OpenApiJson, resource: string, reference: string): string | undefined {
  const { resources, byUri, anchors } = namesOf(root)
  const base = resources.get(resource) ?? BASE
  if (!URL.canParse(reference, base)) return undefined
  const [uri = '', fragment = ''] = new URL(reference, base).href.split('#')
  const found = byUri.get(uri)
  if (found === undefined || fragment === '') return found
  return fragment.startsWith('/') ? found + decoded(fragment) : anchors.get(`${found} ${fragment}`)
}

/** The nearest schema with an `$id` around a place; `#` where there is none. */
function resourceOf(root: OpenApiJson, at: string): string {
  const { resources } = namesOf(root)
  if (resources.size === 0) return '#'
  for (let pointer = at; pointer.length > 1; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    if (resources.has(pointer)) return pointer
  }
  return '#'
}

function namesOf(root: OpenApiJson): Names {
  const known = names.get(root)
  if (known) return known
  const resources = new Map<string, string>()
  const byUri = new Map<string, string>()
  const anchors = new Map<string, string>()
  const walk = (value: unknown, at: string, resource: string): void => {
    if (typeof value !== 'object' || value === null) return
    const { $id, $anchor, $dynamicAnchor } = value as { $id?: unknown; $anchor?: unknown; $dynamicAnchor?: unknown }
    const base = resources.get(resource) ?? BASE
    let around = resource
    if (typeof $id === 'string' && URL.canParse($id, base)) {
      around = at
      const uri = new URL($id, base).href.replace(/#$/, '')
      resources.set(at, uri)
      byUri.set(uri, at)
    }
    for (const anchor of [$anchor, $dynamicAnchor]) {
      if (typeof anchor === 'string' && !anchors.has(`${around} ${anchor}`)) anchors.set(`${around} ${anchor}`, at)
    }
    for (const [key, part] of Object.entries(value)) walk(part, `${at}/${escapePointer(key)}`, around)
  }
  for (const [name, schema] of Object.entries(root.components?.schemas ?? {}))
    walk(schema, `#/components/schemas/${escapePointer(name)}`, '#')
  const found = { resources, byUri, anchors }
  names.set(root, found)
  return found
}
