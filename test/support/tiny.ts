/** Tiny documents for tests of the rooms: only what a test is about has to be written. */
import { type ApiDefinition, defineApi } from '../../src/api.ts'
import type { Slug } from '../../src/contract/catalogue.ts'
import { reply } from '../../src/http/reply.ts'
import { type Document, openDocument } from '../../src/openapi/document.ts'
import { problem } from '../../src/problem.ts'
import type { TableSpecs } from '../../src/store/world.ts'

/** An operation without any demands, answered with 200. */
export const plain = { responses: { 200: { description: 'fine' } } }

/** A response with a JSON body. */
export function json(schema: object, more: object = {}) {
  return { description: 'fine', content: { 'application/json': { schema } }, ...more }
}

/** A document of these paths. */
export function documentOf(paths: object, more: object = {}): Document {
  return openDocument({ openapi: '3.1.0', info: { title: 'tiny', version: '1' }, paths, ...more })
}

/** What an operation of a tiny API is given: whatever its test declares. */
export interface TinyInput {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly header: Readonly<Record<string, unknown>>
  readonly body: Record<string, unknown>
}

interface TinyType {
  parameters: Omit<TinyInput, 'body'>
  requestBody: { content: { json: Record<string, unknown> } }
  responses: Record<number, { content: { json: unknown } }>
}

/** What a test says of a tiny API. */
export type TinyDefinition<Name extends string, Specs extends TableSpecs> = Pick<
  ApiDefinition<Name, Record<string, TinyType>, Specs>,
  'name' | 'tables' | 'operations'
> &
  Partial<ApiDefinition<Name, Record<string, TinyType>, Specs>> & { readonly paths: object; readonly root?: object }

/** An API that refuses in `{ code, faults }`: as small as its test wants it. */
export function tinyApi<const Name extends string, Specs extends TableSpecs>({ paths, root, ...definition }: TinyDefinition<Name, Specs>) {
  return defineApi<Name, Record<string, TinyType>, Specs>({
    title: definition.name,
    document: documentOf(paths, root).json,
    refuse: ([first]) => first && problem(STATUSES[first.slug] ?? 400, { code: first.slug, detail: first.message }),
    problem: ({ status, faults }) => reply(status, { code: faults[0]?.code, faults: faults.map(({ detail }) => detail) }),
    ...definition,
  })
}

const STATUSES: Partial<Record<Slug, number>> = {
  'request/path-undocumented': 404,
  'request/method-undocumented': 405,
  'request/security-missing': 401,
  'request/media-type-undeclared': 415,
}
