/** Counts how far a run exercised what the document promises: as declared, and broken on purpose. */
import type { Document } from '../openapi/document.ts'
import { isJson, type MediaTypes, mediaFor } from '../openapi/media.ts'
import { type Operation, type ResponseSpec, responseFor } from '../openapi/operation.ts'
import type { CoverageEvent } from '../report/event.ts'
import type { Case } from './case.ts'
import { eachProperty, propertiesIn, propertyAt } from './coverage-schema.ts'
import type { Sent } from './session.ts'

/** A document with more promises than this is told in part. */
const MOST_PLACES = 20_000

interface Place {
  readonly kind: CoverageEvent['kind']
  side: 'request' | 'response'
  valid: number
  invalid: number
}

/** The coverage of one run. */
export class Coverage {
  readonly #document: Document
  readonly #places = new Map<string, Place>()

  /** All that the operations of a run promise counts, also what is never met. */
  constructor(document: Document, operations: readonly Operation[] = document.operations) {
    this.#document = document
    for (const operation of operations) this.#declare(operation)
  }

  /** Counts one exchange. What was sent beside the declared path or method counts for nothing. */
  add({ case: one, exchange, value, violations }: Pick<Sent, 'case' | 'exchange' | 'value' | 'violations'>): void {
    if (one.method !== undefined || one.rawPath !== undefined) return
    if (one.expectation === 'valid') this.#used(one)
    if (one.expectation === 'invalid') this.#broken(one)
    if (exchange === undefined) return
    const response = responseFor(one.operation, exchange.response.status)
    if (response === undefined) return
    this.#hit(response.pointer)
    const schema = mediaFor(response.media, exchange.response.headers.get('content-type') ?? '')?.schema
    if (schema === undefined || value === undefined) return
    const wrong = new Set(violations.filter((found) => found.in === 'body').map(({ pointer }) => pointer))
    for (const { property, pointer } of propertiesIn(this.#document.json, schema, value)) if (!wrong.has(pointer)) this.#hit(property)
  }

  /** What was counted, in the order of the document's operations. */
  events(): CoverageEvent[] {
    const { source } = this.#document
    return [...this.#places].map(([pointer, { kind, side, valid, invalid }]) => {
      const position = source?.locate(pointer)
      return { type: 'coverage', pointer, kind, side, ...(position && { file: position.file, line: position.line }), valid, invalid }
    })
  }

  #declare(operation: Operation): void {
    this.#place(operation.pointer, 'operation', 'request')
    for (const { pointer } of operation.parameters) this.#place(pointer, 'parameter', 'request')
    if (operation.body) {
      this.#place(bodyPointer(operation), 'body', 'request')
      this.#properties(operation.body.media, 'request')
    }
    for (const response of operation.responses) {
      this.#place(response.pointer, 'response', 'response')
      this.#properties(response.media, 'response')
    }
  }

  #properties(media: MediaTypes | ResponseSpec['media'], side: Place['side']): void {
    for (const { type, schema } of media) {
      if (schema === undefined || !(isJson(type) || side === 'request')) continue
      for (const property of eachProperty(this.#document.json, schema, side)) {
        if (this.#places.size >= MOST_PLACES) return
        this.#place(property, 'property', side)
      }
    }
  }

  #place(pointer: string, kind: Place['kind'], side: Place['side']): void {
    const known = this.#places.get(pointer)
    if (known === undefined) this.#places.set(pointer, { kind, side, valid: 0, invalid: 0 })
    else if (side === 'request') known.side = side
  }

  #used(one: Case): void {
    const { operation, body } = one
    this.#hit(operation.pointer)
    for (const { in: where, name, pointer } of operation.parameters) if (namedIn(one[where], name) !== undefined) this.#hit(pointer)
    if (body === undefined || !operation.body) return
    this.#hit(bodyPointer(operation))
    const schema = 'value' in body ? mediaFor(operation.body.media, body.media)?.schema : undefined
    if (schema === undefined || !('value' in body)) return
    for (const { property } of propertiesIn(this.#document.json, schema, body.value)) this.#hit(property)
  }

  #broken({ operation, mutation, body }: Case): void {
    this.#hit(operation.pointer, 'invalid')
    if (mutation === undefined) return
    if (mutation.in !== 'body') {
      const named = operation.parameters.find(({ in: where, name }) => where === mutation.in && `/${name}` === mutation.pointer)
      if (named) this.#hit(named.pointer, 'invalid')
      return
    }
    if (!operation.body) return
    this.#hit(bodyPointer(operation), 'invalid')
    const media = body?.media === undefined ? operation.body.media[0] : mediaFor(operation.body.media, body.media)
    const property = media?.schema === undefined ? undefined : propertyAt(this.#document.json, media.schema, mutation.pointer)
    if (property !== undefined) this.#hit(property, 'invalid')
  }

  #hit(pointer: string, how: 'valid' | 'invalid' = 'valid'): void {
    const place = this.#places.get(pointer)
    if (place) place[how] += 1
  }
}

function bodyPointer({ pointer }: Operation): string {
  return `${pointer}/requestBody`
}

/** Names of headers may be in any case. */
function namedIn(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return values[name] ?? Object.entries(values).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}
