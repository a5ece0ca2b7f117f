/** Infers from a document what its API keeps: from links, the nesting of paths, and the names of parameters and fields. */
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Confidence, Resource } from '../resource.ts'
import { isAlike, makerBeneath, makerElsewhere } from './elsewhere.ts'
import { linkedKeys } from './links.ts'
import { keyField, nounEndings, nounOf, plainName, singular, words } from './names.ts'
import { answerSchema, fieldsOf, listIn, thingIn } from './shape.ts'
import { skeleton, upTo } from './template.ts'

export { skeleton } from './template.ts'

/** The path template of one thing, with the parameter that names it. */
interface Item {
  readonly path: string
  readonly collection: string
  readonly parameter: string
}

/** All kinds of things, parents before what lies beneath them. */
export function inferResources(document: Document): Resource[] {
  const operations = groupBySkeleton(document.operations)
  const links = linkedKeys(document)
  const found = new Map<string, Resource>()
  for (const item of itemsOf(document.operations)) {
    const key = skeleton(item.path)
    if (found.has(key)) continue
    const resource = resourceOf(document, item, operations, links, parentOf(item, found))
    if (resource) found.set(key, resource)
  }
  return [...found.values()]
}

/** Every template that ends in one parameter, whether it has operations of its own or only others beneath it. */
function itemsOf(operations: readonly Operation[]): Item[] {
  const found = new Map<string, Item>()
  for (const { path } of operations) {
    const parts = path.replace(/\/+$/, '').split('/')
    for (const [index, part] of parts.entries()) {
      const parameter = /^{([^}]+)}$/.exec(part)?.[1]
      const at = parts.slice(0, index + 1).join('/')
      if (parameter === undefined) continue
      const own = operations.find((one) => skeleton(one.path) === skeleton(at))?.path ?? at
      const name = /{([^}]+)}$/.exec(own.replace(/\/+$/, ''))?.[1] ?? parameter
      if (!found.has(skeleton(at))) found.set(skeleton(at), { path: own, collection: parts.slice(0, index).join('/'), parameter: name })
    }
  }
  return [...found.values()].sort((one, other) => depth(one.path) - depth(other.path))
}

function depth(path: string): number {
  return path.split('/').length
}

type Grouped = ReadonlyMap<string, ReadonlyMap<string, Operation>>

function groupBySkeleton(operations: readonly Operation[]): Grouped {
  const found = new Map<string, Map<string, Operation>>()
  for (const operation of operations) {
    const key = skeleton(operation.path)
    const methods = found.get(key) ?? new Map<string, Operation>()
    methods.set(operation.method, operation)
    found.set(key, methods)
  }
  return found
}

const NO_METHODS: ReadonlyMap<string, Operation> = new Map()

function resourceOf(
  document: Document,
  item: Item,
  operations: Grouped,
  links: ReadonlyMap<string, string>,
  parent: Resource | undefined,
): Resource | undefined {
  const own = operations.get(skeleton(item.path)) ?? NO_METHODS
  const near = collectionOf(item.collection, operations)
  const many = operations.get(skeleton(near ?? item.collection)) ?? NO_METHODS
  const read = own.get('GET')
  const [post, list] = [many.get('POST'), many.get('GET')]
  const put = own.get('PUT')
  const elsewhere = post || !own.has('DELETE') ? undefined : makerElsewhere(document.operations, item)
  // What can only be put in its place is made by putting it there; without a body it only joins what is there already.
  const create = post ?? (put?.body || elsewhere ? put : undefined) ?? makerBeneath(document, item, read)
  if (!read && !list && !create) return undefined
  const noun = singular(words(near ?? item.collection).at(-1) ?? '')
  const { key, confidence } = keyOf(document, item, noun, [read, create, list], links)
  const listed = list && answerSchema(document, list)
  const found = listed === undefined ? undefined : listIn(document, listed)
  const items = found?.at
  const schemas = [answerSchema(document, read), answerSchema(document, create), found?.items]
  return {
    item: item.path,
    collection: near ?? item.collection,
    parameter: item.parameter,
    key: elsewhere && !isOwnKey(item, key) && !isAllAlike(document, schemas, elsewhere) ? `/${item.parameter}` : key,
    items,
    ...(create && { create }),
    ...(list && items !== undefined && { list }),
    ...(read && { read }),
    ...(put && (put.body || !elsewhere) && { replace: put }),
    ...optional('update', own.get('PATCH')),
    ...optional('remove', own.get('DELETE')),
    ...(parent && { parent }),
    confidence: near !== undefined && near !== item.collection && confidence === 'name' ? 'guess' : confidence,
  }
}

/** Whether the field that names a thing is called as the parameter is. */
function isOwnKey({ parameter }: Item, key: string): boolean {
  return plainName(key.slice(key.lastIndexOf('/') + 1)) === plainName(parameter)
}

/** The `id` in an answer names a user only where the answer is about users. */
function isAllAlike(document: Document, schemas: readonly (string | undefined)[], of: Operation): boolean {
  return schemas.every((schema) => schema === undefined || isAlike(document, schema, of))
}

function optional<Name extends string>(name: Name, operation: Operation | undefined): { [Key in Name]?: Operation } {
  return operation ? ({ [name]: operation } as { [Key in Name]: Operation }) : {}
}

/** The collection of an item: right above it, or one step further up for a second way to name one, such as `/users/name/{name}`. */
function collectionOf(path: string, operations: Grouped): string | undefined {
  const has = (at: string) => {
    const methods = operations.get(skeleton(at))
    return methods !== undefined && (methods.has('GET') || methods.has('POST')) && !/}$/.test(at)
  }
  if (has(path)) return path
  const up = path.slice(0, path.lastIndexOf('/'))
  return up !== '' && has(up) ? up : undefined
}

function keyOf(
  document: Document,
  { parameter, path }: Item,
  noun: string,
  sources: readonly (Operation | undefined)[],
  links: ReadonlyMap<string, string>,
): { key: string; confidence: Confidence } {
  const linked = links.get(`${skeleton(path)} ${parameter}`)
  if (linked !== undefined) return { key: linked, confidence: 'link' }
  const pick = (fields: ReadonlyMap<string, string>) => keyField(parameter, noun, [...fields.keys()])
  for (const operation of sources) {
    const schema = answerSchema(document, operation)
    if (schema === undefined) continue
    const items = operation === sources[2] ? listIn(document, schema)?.items : undefined
    const shape = thingIn(document, items ?? schema, (fields) => pick(fields) !== undefined)
    const field = shape && pick(shape.fields)
    if (shape && field !== undefined) return { key: `${shape.at}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`, confidence: 'name' }
  }
  return { key: `/${parameter}`, confidence: 'guess' }
}

/** The thing that an item lies beneath. */
function parentOf({ collection }: Item, found: ReadonlyMap<string, Resource>): Resource | undefined {
  const parts = collection.split('/')
  for (let length = parts.length; length > 1; length--) {
    const parent = found.get(skeleton(parts.slice(0, length).join('/')))
    if (parent) return parent
  }
  return undefined
}

/** The kind of thing that a name such as `team_id` means. */
export function resourceNamed(resources: readonly Resource[], name: string): Resource | undefined {
  const names = named.get(resources) ?? new Map<string, Resource | undefined>()
  named.set(resources, names)
  if (!names.has(name)) names.set(name, findNamed(resources, name))
  return names.get(name)
}

const named = new WeakMap<readonly Resource[], Map<string, Resource | undefined>>()

function findNamed(resources: readonly Resource[], name: string): Resource | undefined {
  const noun = nounOf(name)
  if (noun === '') return undefined
  const ends = (test: (of: string) => boolean) => resources.filter(({ collection }) => test(plainName(words(collection).at(-1) ?? '')))
  const exact = ends((of) => of === noun)
  // A `parent_team` and the `user_groups` are a team and groups.
  const endings = new Set(nounEndings(name))
  const fits = exact.length > 0 ? exact : ends((of) => endings.has(of))
  return fits.find(({ create, parent }) => create && !parent) ?? fits.find(({ parent }) => !parent) ?? fits[0]
}

/** The kind of thing that a parameter of a path names, other than the one that lies at its place. */
export function kindElsewhere(resources: readonly Resource[], path: string, name: string): Resource | undefined {
  const { at, before } = upTo(path, name)
  const found = resourceNamed(resources, nounOf(name) === '' ? `${before}_${name}` : name)
  return found && skeleton(found.item) !== skeleton(at) ? found : undefined
}

/** The deepest thing that a path is about, itself or what lies above it. */
export function resourceOfPath(resources: readonly Resource[], path: string): Resource | undefined {
  const parts = path.replace(/\/+$/, '').split('/')
  for (let length = parts.length; length > 1; length--) {
    const at = skeleton(parts.slice(0, length).join('/'))
    const found = itemsBy(resources).get(at)
    if (found) return found
  }
  return undefined
}

/** The kinds of things by the paths of one. Asked for each answer, so that it is made once for each run's list. */
function itemsBy(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  const known = items.get(resources)
  if (known) return known
  const made = new Map<string, Resource>()
  for (const resource of resources) if (!made.has(skeleton(resource.item))) made.set(skeleton(resource.item), resource)
  items.set(resources, made)
  return made
}

const items = new WeakMap<readonly Resource[], ReadonlyMap<string, Resource>>()

/** The names that a path's own parameters have, by those of the thing that it is about: templates may name one place differently. */
export function namesAlong(path: string, resource: Resource): Map<string, string> {
  const [own, other] = [path.split('/'), resource.item.split('/')]
  const names = new Map<string, string>()
  for (const [index, part] of other.entries()) {
    const [theirs, ours] = [/^{([^}]+)}$/.exec(part)?.[1], /^{([^}]+)}$/.exec(own[index] ?? '')?.[1]]
    if (theirs !== undefined && ours !== undefined) names.set(ours, theirs)
  }
  return names
}

/** The fields of the things of a list or an answer, for those who compare them. */
export function thingFields(document: Document, { read, create }: Resource): ReadonlyMap<string, string> {
  const schema = answerSchema(document, read ?? create)
  return schema === undefined ? new Map() : fieldsOf(document, schema)
}
