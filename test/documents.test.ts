/** The documents in specs/: valid for others, complete by the rules of the house, and true to their own examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileErrors, validate } from '@readme/openapi-parser'
import { Validator } from '@seriousme/openapi-schema-validator'
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js'
import { describe, expect, test } from 'vitest'
import { compileOnDemand } from '../src/contract/ajv.ts'
import { type Document, openDocument } from '../src/openapi/document.ts'
import { isJson } from '../src/openapi/media.ts'
import type { Operation } from '../src/openapi/operation.ts'
import { valueAt } from '../src/openapi/pointer.ts'
import { root } from './support/apis.ts'
import { walkExamples } from './support/examples.ts'

const SOURCES = ['documented', 'observed', 'inferred']
const REACHES = ['fault', 'config']

const only = process.env.ONLY_API
const names = readdirSync(new URL('specs/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .filter((name) => !only || name === only)

const read = (name: string) => JSON.parse(readFileSync(new URL(`specs/${name}.json`, root), 'utf8'))

/** What the rules say of a response, beside what OpenAPI says. */
interface Marked {
  readonly 'x-source'?: unknown
  readonly 'x-error-codes'?: unknown
  readonly 'x-reach'?: unknown
}

function responsesOf(document: Document): { at: string; status: string; response: Marked; operation: Operation }[] {
  return document.operations.flatMap((operation) =>
    operation.responses.map(({ key, pointer }) => ({
      at: `${operation.key} ${key}`,
      status: key,
      response: valueAt(document.json, pointer) as Marked,
      operation,
    })),
  )
}

/** The statuses that an operation must declare because any server answers them sometimes. */
function wantedStatuses({ method, path, body, security }: Operation): string[] {
  return [
    ...(security.length > 0 ? ['401'] : []),
    ...(security.length > 0 && method !== 'GET' ? ['403'] : []),
    ...(path.endsWith('}') ? ['404'] : []),
    ...(body ? ['400', '413', '415'] : []),
  ]
}

test('there is a document for every API and an API for every document', () => {
  const apis = readdirSync(new URL('src/apis/', root)).filter((name) => !only || name === only)
  expect(names.sort()).toEqual(apis.sort())
})

describe.for(names)('specs/%s.json', (name) => {
  const json = read(name)
  const document = openDocument(json)
  const responses = responsesOf(document)

  test('is valid by the schema of OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(json))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  test('is valid by a parser that follows its references', async () => {
    // The parser puts the targets of references into the document that it is given.
    const result = await validate(structuredClone(json))
    expect(result.valid ? result.warnings : compileErrors(result)).toEqual([])
  })

  test('is loaded by Prism with every operation', async () => {
    const operations = await getHttpOperationsFromSpec(fileURLToPath(new URL(`specs/${name}.json`, root)))
    const found = operations.map(({ iid, method, path }) => `${iid} ${method.toUpperCase()} ${path}`)
    expect(found.sort()).toEqual(document.operations.map(({ key, method, path }) => `${key} ${method} ${path}`).sort())
  })

  test('has examples, and each satisfies its own schema in its direction', () => {
    const { examples } = walkExamples(json)
    const validators = compileOnDemand(document)
    const broken = examples.flatMap(({ pointer, schema, direction, value }) => {
      const check = validators(direction, schema)
      return check(value)
        ? []
        : [{ pointer, direction, errors: check.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) }]
    })
    expect(broken).toEqual([])
    const bodies = examples.filter(({ place }) => place.includes('/content/'))
    const without = document.operations.flatMap(({ key, pointer, body, responses: own }) => {
      const has = (at: string) => bodies.some((example) => example.place.startsWith(`${at}/`))
      const missing = own
        .filter((response) => response.media.length > 0 && !has(response.pointer))
        .map((response) => `${key} ${response.key}`)
      const named = (valueAt(json, `${pointer}/requestBody/$ref`) as string | undefined) ?? `${pointer}/requestBody`
      return body && !has(named) ? [...missing, `${key} request`] : missing
    })
    expect(without).toEqual([])
  })

  test('refers to every component that it has', () => {
    const { used } = walkExamples(json)
    const components = Object.entries(json.components ?? {}).filter(([kind]) => kind !== 'securitySchemes')
    const declared = components.flatMap(([kind, parts]) => Object.keys(parts as object).map((part) => `#/components/${kind}/${part}`))
    expect(declared.filter((pointer) => !used.has(pointer))).toEqual([])
  })

  test('says of every operation and response where it is known from', () => {
    const operations = document.operations.map(({ key, pointer }) => ({ at: key, source: valueAt(json, `${pointer}/x-source`) }))
    const shared = Object.entries(json.components?.responses ?? {}).map(([at, response]) => ({
      at,
      source: (response as Marked)['x-source'],
    }))
    const all = [...operations, ...shared, ...responses.map(({ at, response }) => ({ at, source: response['x-source'] }))]
    expect(all.filter(({ source }) => !SOURCES.includes(String(source)))).toEqual([])
  })

  test('names error codes as strings, each once', () => {
    const listed = responses.filter(({ response }) => response['x-error-codes'] !== undefined)
    const wrong = listed.filter(({ response: { 'x-error-codes': codes } }) => {
      const isList = Array.isArray(codes) && codes.length > 0 && codes.every((code) => typeof code === 'string' && code !== '')
      return !isList || new Set(codes).size !== codes.length
    })
    expect(wrong.map(({ at }) => at)).toEqual([])
    // Where the vendor has codes at all, every refusal has one.
    const refusals = responses.filter(({ status }) => /^[45]/.test(status))
    expect(
      listed.length === 0 ? [] : refusals.filter(({ response }) => response['x-error-codes'] === undefined).map(({ at }) => at),
    ).toEqual([])
  })

  test('declares the refusals that any caller can meet', () => {
    const missing = document.operations.flatMap((operation) => {
      const declared = operation.responses.map(({ key }) => key)
      return wantedStatuses(operation)
        .filter((status) => !declared.includes(status))
        .map((status) => `${operation.key} ${status}`)
    })
    expect(missing).toEqual([])
    expect(responses.filter(({ status }) => status === '405').map(({ at }) => at)).toEqual([])
  })

  test('marks what no request alone can cause, and nothing that one can', () => {
    const beyond = (status: string) => status.startsWith('5') || status === '429'
    const wrong = responses.filter(({ status, response: { 'x-reach': reach } }) =>
      reach === undefined ? beyond(status) : !REACHES.includes(String(reach)),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
    const marked = responses.filter(({ status, response }) => response['x-reach'] !== undefined && !beyond(status))
    expect(marked.filter(({ status }) => ['401', '403', '413', '415'].includes(status)).map(({ at }) => at)).toEqual([])
    // A quirk may have a success of its own; the ordinary one can be reached.
    const unreachable = document.operations.filter(({ responses: own }) =>
      own.filter(({ key }) => key.startsWith('2')).every(({ pointer }) => valueAt(json, `${pointer}/x-reach`) !== undefined),
    )
    expect(unreachable.map(({ key }) => key)).toEqual([])
  })

  test('has the error schema, the challenge of a 401 and JSON alone', () => {
    expect(document.problemSchema).toMatch(/^#\/components\/schemas\//)
    const unchallenged = document.operations.flatMap(({ key, responses: own }) =>
      own
        .filter(
          (response) => response.key === '401' && !response.headers.some((header) => header.name === 'www-authenticate' && header.required),
        )
        .map(() => key),
    )
    expect(unchallenged).toEqual([])
    const types = document.operations.flatMap(({ body, responses: own }) => [...(body?.media ?? []), ...own.flatMap(({ media }) => media)])
    expect(types.filter(({ type }) => !isJson(type))).toEqual([])
    expect(types.map(({ type }) => type)).toContain('application/json')
    expect(types.filter(({ schema }) => schema === undefined)).toEqual([])
  })
})
