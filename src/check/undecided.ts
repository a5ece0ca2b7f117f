/** Says why a check of an operation came to no decision: what the document does not declare, or what never came. */
import type { Slug } from '../contract/catalogue.ts'
import type { Document } from '../openapi/document.ts'
import { isJson } from '../openapi/media.ts'
import type { Operation, ResponseSpec } from '../openapi/operation.ts'
import { mentions } from './mentions.ts'
import { isPromised } from './model/shape.ts'
import type { Answers } from './seen.ts'

/** What a reason may rest on. */
export interface Facts {
  readonly document: Document
  readonly operation: Operation
  readonly answers: Answers
  /** Whether the run has a bound for how long an answer may take. */
  readonly timed: boolean
}

type Reason = (facts: Facts) => string | undefined

const fine = (operation: Operation) => (status: number) => isPromised(operation, status)
const isError = (status: number) => status >= 400

/** What no run can decide, because the document declares nothing that the check is about. */
const BEYOND: Readonly<Partial<Record<Slug, Reason>>> = {
  'response/header-missing': ({ operation }) => unless(operation.responses.some(hasHeaders), 'none of its answers declares a header'),
  'response/header-invalid': ({ operation }) =>
    unless(
      operation.responses.some(({ headers }) => headers.some(({ schema }) => schema !== undefined)),
      'none of its answers declares a header with a schema',
    ),
  'response/body-unexpected': ({ operation }) => unless(operation.responses.some(isBare), 'every answer that it declares has a body'),
  'response/body-missing': ({ operation }) => unless(operation.responses.some(isFull), 'no answer that it declares has a body'),
  'response/media-type-undocumented': ({ operation }) => unless(operation.responses.some(isFull), 'no answer that it declares has a body'),
  'response/body-unparseable': (facts) => noSchema(facts, () => true),
  'response/json-hazard': (facts) => noSchema(facts, () => true),
  'response/field-undeclared': (facts) => noSchema(facts, () => true),
  'response/body-invalid': (facts) => noSchema(facts, (key) => !/^[45]/.test(key), 'no answer of success that it declares has a schema'),
  'response/error-shape': (facts) => noSchema(facts, (key) => /^[45d]/i.test(key), 'no error that it declares has a schema'),
  'response/writeonly-leaked': (facts) => noSchema(facts, () => true) ?? noMention(facts, 'writeOnly', 'is writeOnly'),
  'response/discriminator-unmapped': (facts) => noSchema(facts, () => true) ?? noMention(facts, 'discriminator', 'has a discriminator'),
  'response/slow': ({ timed }) => unless(timed, 'no time for answers was set'),
  'input/enum-unreachable': (facts) => unless(asksFor(facts, 'enum'), 'nothing in its requests is one of an enum'),
  'input/default-divergent': (facts) => unless(asksFor(facts, 'default'), 'nothing in its requests has a default'),
  'input/readonly-honoured': (facts) =>
    facts.operation.body
      ? unless(asksFor(facts, 'readOnly', facts.operation.body.media), 'no field of its body is readOnly')
      : 'its requests have no body',
  'input/media-type-accepted': ({ operation }) => unless(operation.body !== undefined, 'its requests have no body'),
  'input/malformed-accepted': ({ operation }) => unless(operation.body !== undefined, 'its requests have no body'),
  'input/required-parameter-ignored': ({ operation }) =>
    unless(
      operation.parameters.some(({ in: place, required }) => required && place !== 'path'),
      'no parameter outside the path is required',
    ),
}

/** What could have been decided, had the target answered so. */
const NEVER: Readonly<Partial<Record<Slug, Reason>>> = {
  'response/header-missing': () => 'no answer came that declares a header',
  'response/header-invalid': () => 'no answer came with a header that has a schema',
  'response/body-unexpected': () => 'no answer came that declares no body',
  'response/body-missing': () => 'no answer came that declares a body',
  'response/media-type-undocumented': () => 'no answer with a declared body came',
  'response/body-unparseable': () => 'no answer came in JSON by a schema',
  'response/json-hazard': () => 'no answer came in JSON by a schema',
  'response/field-undeclared': () => 'no answer came in JSON by a schema',
  'response/writeonly-leaked': () => 'no answer came in JSON by a schema',
  'response/discriminator-unmapped': () => 'no answer came in JSON by a schema',
  'response/body-invalid': ({ answers, operation }) =>
    unless(any(answers.statuses, fine(operation)), 'no answer of success came') ??
    'no answer of success came with a body that has a schema',
  'response/error-shape': ({ answers }) =>
    unless(any(answers.statuses, isError), 'no error came') ?? 'no error came with a body that has a schema',
  'response/status-undocumented': () => 'only answers came that no document need declare',
  'response/accept-ignored': ({ answers, operation }) =>
    unless(any(answers.bodies, fine(operation)), 'no answer of success came with a body') ?? 'no answer of success named its media type',
  'response/trace-leak': () => 'no error came with a body',
  'http/no-content-has-body': () => 'no 204, 205 or 304 came',
  'http/unauthorized-no-challenge': () => 'no 401 came',
  'http/method-not-allowed-no-allow': () => 'no 405 came',
  'http/status-context': () => 'no 304, 413, 415 or 426 came',
}

/** Why a check can never be decided here, whatever the target does. */
export function beyond(slug: Slug, facts: Facts): string | undefined {
  return BEYOND[slug]?.(facts)
}

/** Why a check that could be decided was not. */
export function undecided(slug: Slug, facts: Facts): string {
  const { answers } = facts
  if (answers.statuses.size === 0) return 'no answer came'
  const never = NEVER[slug]?.(facts)
  if (never !== undefined) return never
  const told = [...answers.statuses].sort((one, other) => one - other).join(', ')
  if (!any(answers.statuses, fine(facts.operation))) return `none of its valid requests was accepted (answered ${told})`
  return 'the requests that it may cause were used up, or its answers did not let it be seen'
}

function unless(isSo: boolean, reason: string): string | undefined {
  return isSo ? undefined : reason
}

function any(statuses: ReadonlySet<number>, test: (status: number) => boolean): boolean {
  return [...statuses].some(test)
}

const hasHeaders = ({ headers }: ResponseSpec) => headers.length > 0
const isFull = ({ media }: ResponseSpec) => media.length > 0
const isBare = ({ key, media }: ResponseSpec) => media.length === 0 && !/^(?:1|204|205|304)/.test(key)

function schemasOf({ operation }: Facts, keys: (key: string) => boolean): string[] {
  const json = operation.responses.filter(({ key }) => keys(key)).flatMap(({ media }) => media.filter(({ type }) => isJson(type)))
  return json.flatMap(({ schema }) => schema ?? [])
}

function noSchema(facts: Facts, keys: (key: string) => boolean, reason = 'no answer that it declares has a schema'): string | undefined {
  return unless(schemasOf(facts, keys).length > 0, reason)
}

function noMention(facts: Facts, keyword: string, what: string): string | undefined {
  const found = schemasOf(facts, () => true).some((pointer) => mentions(facts.document.json, pointer, keyword))
  return unless(found, `nothing in its answers ${what}`)
}

function asksFor({ document, operation }: Facts, keyword: string, media = operation.body?.media ?? []): boolean {
  const pointers = [...(keyword === 'readOnly' ? [] : operation.parameters), ...media].flatMap(({ schema }) => schema ?? [])
  return pointers.some((pointer) => mentions(document.json, pointer, keyword))
}
