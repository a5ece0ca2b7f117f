/** The stories cause every answer that the documents declare and a request can cause. */
import { describe, expect, test } from 'vitest'
import type { AnyApi } from '../src/api.ts'
import { responseFor } from '../src/openapi/operation.ts'
import { valueAt } from '../src/openapi/pointer.ts'
import { apiNames, loadApi, storiesOf } from './support/apis.ts'
import { exchangesOf, type Seen } from './support/exchanges.ts'

/** A declared answer; without a code where the document names none. */
interface Declared {
  readonly operation: string
  readonly status: string
  readonly code: string | undefined
  readonly reach: string | undefined
}

const nameOf = ({ operation, status, code }: Declared) => [operation, status, ...(code === undefined ? [] : [code])].join(' ')

function declaredBy({ document }: AnyApi): Declared[] {
  return document.operations.flatMap(({ key: operation, responses }) =>
    responses.flatMap(({ key: status, pointer }) => {
      const response = valueAt(document.json, pointer) as { 'x-error-codes'?: string[]; 'x-reach'?: string }
      const reach = response['x-reach']
      return (response['x-error-codes'] ?? [undefined]).map((code) => ({ operation, status, code, reach }))
    }),
  )
}

/** Every text in a JSON value, and in the comma-separated lists that headers are. */
function wordsOf({ text, headers }: Seen): Set<string> {
  const words = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.add(value)
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part)
  }
  if (/json/.test(headers.get('content-type') ?? '')) collect(JSON.parse(text || 'null'))
  for (const [, value] of headers) for (const part of value.split(',')) words.add(part.trim())
  return words
}

/** The names of all declared answers that a story was given. */
function hitBy(api: AnyApi, seen: readonly Seen[], declared: readonly Declared[]): Set<string> {
  const hit = new Set<string>()
  for (const one of seen) {
    const operation = api.document.operations.find(({ key }) => key === one.operation)
    const response = operation && responseFor(operation, one.status)
    if (!response) continue
    const words = wordsOf(one)
    const candidates = declared.filter((other) => other.operation === one.operation && other.status === response.key)
    for (const candidate of candidates) if (candidate.code === undefined || words.has(candidate.code)) hit.add(nameOf(candidate))
  }
  return hit
}

describe.for(apiNames)('the stories of %s', (name) => {
  test('cause every declared operation, status and error code that a request can cause', async () => {
    const api = await loadApi(name)
    const stories = storiesOf(name)
    const seen: Seen[] = []
    const unswitched: typeof seen = []
    for (const { story } of stories) {
      const exchanges = await exchangesOf(api, story)
      seen.push(...exchanges)
      if (!story.given?.quirks) unswitched.push(...exchanges)
    }
    const declared = declaredBy(api)
    const hit = hitBy(api, seen, declared)
    const reachable = declared.filter(({ reach }) => reach === undefined)
    const beyond = declared.filter(({ reach }) => reach !== undefined)
    const rest = beyond.map((one) => `${nameOf(one)} (${one.reach})`)
    console.log(
      [
        `${name}: ${stories.length} stories, ${seen.length} steps: ${reachable.filter((one) => hit.has(nameOf(one))).length} of ${reachable.length} declared answers caused by a request`,
        `  beyond the reach of a request: ${rest.join(', ') || 'none'}`,
      ].join('\n'),
    )
    expect(reachable.map(nameOf).filter((one) => !hit.has(one))).toEqual([])
    // What a story causes without switching a quirk is not beyond reach: its mark would be wrong.
    const caused = hitBy(api, unswitched, declared)
    expect(beyond.map(nameOf).filter((one) => caused.has(one))).toEqual([])
    expect(stories.filter(({ story }) => story.steps.length > 0).length).toBeGreaterThanOrEqual(2)
  })
})
